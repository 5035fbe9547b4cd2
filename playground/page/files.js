// @ts-check
import { h, icon } from "./dom.js";
import { Limit } from "./types.js";

/**
 * @param {number} bytes
 * @returns {string}
 */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The files that wait above a draft to be sent with it. */
export class FileTray {
  element = h("ul", { class: "tray", "aria-label": "Files to send", hidden: true });
  /** @type {File[]} */
  #files = [];
  #report;

  /** @param {(problem: string) => void} report */
  constructor(report) {
    this.#report = report;
  }

  get files() { return this.#files; }

  /** @param {Iterable<File>} files those over Discord's limits are named and left out */
  add(files) {
    for (const file of files) {
      if (file.size > Limit.FILE_BYTES) this.#report(`“${file.name}” has ${size(file.size)}; a message takes files up to 10 MiB.`);
      else if (this.#files.length >= Limit.FILES) this.#report(`A message takes ${Limit.FILES} files; “${file.name}” was left out.`);
      else this.#files = [...this.#files, file];
    }
    this.#draw();
  }

  /** @returns {File[]} what was in the tray, which is empty now */
  take() {
    const files = this.#files;
    this.#files = [];
    this.#draw();
    return files;
  }

  #draw() {
    this.element.replaceChildren(...this.#files.map((file) => this.#card(file)));
    this.element.hidden = this.#files.length === 0;
  }

  /** @param {File} file */
  #card(file) {
    const remove = () => {
      this.#files = this.#files.filter((other) => other !== file);
      this.#draw();
    };
    return h(
      "li",
      { class: "tray-card" },
      icon("file", 28),
      h("span", { class: "tray-name", title: file.name }, file.name),
      h("span", { class: "tray-size" }, size(file.size)),
      h("button", { type: "button", class: "icon-button", "aria-label": `Remove ${file.name}`, onclick: remove }, icon("close", 16)),
    );
  }
}
