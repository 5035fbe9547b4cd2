// @ts-check
import { h } from "./dom.js";
import { say } from "./words.js";

/**
 * A form that the bot opens: a title and lines to write in.
 * @typedef {Object} Asked
 * @property {string} custom_id
 * @property {string} title
 * @property {string} channel_id
 * @property {string} message_id of the message whose control opened it
 * @property {{components?: Line[]}[]} components
 *
 * @typedef {Object} Line
 * @property {string} custom_id
 * @property {string} label
 * @property {string} [value]
 * @property {number} [style] 2 is a line of several lines
 * @property {number} [max_length]
 * @property {boolean} [required]
 */

/** The dialog that a control of the bot may open instead of doing something at once. */
export class FormDialog {
  #dialog;
  #send;

  /**
   * @param {HTMLDialogElement} dialog
   * @param {(asked: Asked, fields: Record<string, string>) => void} send
   */
  constructor(dialog, send) {
    this.#dialog = dialog;
    this.#send = send;
  }

  /** @param {Asked} asked */
  show(asked) {
    const before = document.activeElement;
    const lines = asked.components.flatMap((row) => row.components ?? []);
    const fields = lines.map((line) => [line, field(line)]);
    const form = h(
      "form",
      { class: "form", method: "dialog" },
      h("h2", { class: "form-title", id: "form-title" }, asked.title),
      ...fields.map(([line, input]) => h("label", { class: "form-line" }, h("span", {}, /** @type {Line} */ (line).label), /** @type {HTMLElement} */ (input))),
      h(
        "div",
        { class: "form-buttons" },
        h("button", { type: "button", class: "message-button", onclick: () => this.#dialog.close() }, say("Cancel")),
        h("button", { type: "submit", class: "message-button style-1" }, say("Submit")),
      ),
    );
    form.addEventListener("submit", () => {
      const written = fields.map(([line, input]) => [/** @type {Line} */ (line).custom_id, /** @type {HTMLInputElement} */ (input).value]);
      this.#send(asked, Object.fromEntries(written));
    });
    this.#dialog.addEventListener("close", () => before instanceof HTMLElement && before.isConnected && before.focus(), { once: true });
    this.#dialog.replaceChildren(form);
    this.#dialog.showModal();
    form.querySelector("input")?.focus();
  }
}

/** @param {Line} line @returns {HTMLElement} */
function field(line) {
  return h("input", { type: "text", class: "form-input", value: line.value ?? "", maxlength: line.max_length ?? 4000, required: line.required ?? true, autocomplete: "off" });
}
