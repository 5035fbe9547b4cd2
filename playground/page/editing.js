// @ts-check
import { h } from "./dom.js";
import { withIds, withNames } from "./mentions.js";
import { Limit } from "./types.js";
import { language, noted, pieces, say, worded } from "./words.js";

/** @typedef {import("./types.js").Message} Message */

/**
 * @typedef {Object} EditorPorts
 * @property {import("./types.js").User} bot
 * @property {(content: string) => Promise<void>} save
 * @property {() => void} remove a message of which nothing is left
 * @property {() => void} leave
 */

/** The box in which one's own message is changed, in its place. Enter saves, Escape leaves it as it was. */
export class Editor {
  element;
  message;
  #ports;
  #problem = h("p", { class: "composer-problem", role: "alert", hidden: true });
  #input;
  #hint = h("p", { class: "edit-hint" });

  /**
   * @param {Message} message
   * @param {EditorPorts} ports
   */
  constructor(message, ports) {
    this.message = message;
    this.#ports = ports;
    this.#input = /** @type {HTMLTextAreaElement} */ (worded(h("textarea", { class: "edit-box", rows: 1, dir: "auto", spellcheck: "false", "data-control": "edit" }), { "aria-label": noted("Edit the message") }));
    this.#input.value = withNames(message.content, ports.bot);
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.element = h("div", { class: "editor" }, this.#input, this.#problem, this.#hint);
    this.draw();
  }

  /** Says what its keys do, in the language of now. */
  draw() {
    if (this.#hint.lang === language()) return;
    this.#hint.lang = language();
    const cancel = h("button", { type: "button", class: "link", onclick: () => this.#ports.leave() }, say("cancel"));
    const save = h("button", { type: "button", class: "link", onclick: () => this.#save() }, say("save"));
    this.#hint.replaceChildren(...pieces(say("Escape to {cancel}, Enter to {save}"), { cancel, save }));
  }

  focus() {
    this.#input.focus();
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.#ports.leave();
    else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey) this.#save();
    else return;
    event.preventDefault();
  }

  async #save() {
    const content = withIds(this.#input.value, this.#ports.bot).trimEnd();
    if (content === "" && this.message.attachments.length === 0) return this.#ports.remove();
    if (content.length > Limit.CONTENT) return this.#complain(say("A message takes {most} characters; this one has {count}.", { most: Limit.CONTENT, count: content.length }));
    try {
      if (content !== this.message.content) await this.#ports.save(content);
      this.#ports.leave();
    } catch (error) {
      this.#complain(error instanceof Error ? error.message : String(error));
    }
  }

  /** @param {string} problem */
  #complain(problem) {
    this.#problem.textContent = problem;
    this.#problem.hidden = false;
  }
}
