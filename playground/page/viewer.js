// @ts-check
import { local } from "./attachments.js";
import { h, icon } from "./dom.js";
import { say } from "./words.js";

/** The dialog that shows one picture as large as the window allows, with its alt text. */
export class Viewer {
  #dialog;

  /** @param {HTMLDialogElement} dialog */
  constructor(dialog) {
    this.#dialog = dialog;
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  /** @param {import("./types.js").Attachment} file */
  show(file) {
    const close = h("button", { type: "button", class: "icon-button", "aria-label": say("Close"), onclick: () => this.#dialog.close() }, icon("close"));
    this.#dialog.replaceChildren(
      h(
        "div",
        { class: "viewer-bar" },
        h("span", { class: "viewer-name" }, file.filename),
        h("a", { class: "icon-button", href: local(file.url), target: "_blank", rel: "noopener", "aria-label": say("Open the picture alone"), title: say("Open the picture alone") }, icon("open")),
        close,
      ),
      h("img", { src: local(file.url), alt: file.description ?? "", width: file.width, height: file.height }),
      h("p", { class: "viewer-alt" }, file.description ?? ""),
    );
    this.#dialog.showModal();
    close.focus();
  }
}
