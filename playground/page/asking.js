// @ts-check
import { h } from "./dom.js";
import { say } from "./words.js";

/**
 * What can be chosen in a question.
 * @typedef {Object} Choice
 * @property {string} label
 * @property {string} [kind] the class of its button
 * @property {() => void} act
 */

/** The dialog that asks a person one thing: what to do with a message. Escape and “Cancel” do nothing. */
export class Question {
  #dialog;

  /** @param {HTMLDialogElement} dialog */
  constructor(dialog) {
    this.#dialog = dialog;
  }

  get open() { return this.#dialog.open; }

  /**
   * @param {string} title
   * @param {Node} shown what it is about
   * @param {readonly Choice[]} choices
   */
  ask(title, shown, choices) {
    const before = document.activeElement;
    let chosen = false;
    const button = (/** @type {Choice} */ { label, kind, act }) => {
      const choose = () => {
        chosen = true;
        this.#dialog.close();
        act();
      };
      return h("button", { type: "button", class: `message-button ${kind ?? ""}`, onclick: choose }, label);
    };
    const cancel = h("button", { type: "button", class: "message-button", onclick: () => this.#dialog.close() }, say("Cancel"));
    this.#dialog.addEventListener("close", () => !chosen && before instanceof HTMLElement && before.isConnected && before.focus(), { once: true });
    const buttons = choices.map(button);
    const rows = buttons.length === 1 ? [] : [h("div", { class: "choices" }, ...buttons)];
    this.#dialog.replaceChildren(h("h2", { class: "form-title", id: "question-title" }, title), shown, ...rows, h("div", { class: "form-buttons" }, cancel, ...(rows.length > 0 ? [] : buttons)));
    this.#dialog.showModal();
    buttons[0].focus();
  }
}
