// @ts-check
import { avatar, h } from "./dom.js";
import { nameOf } from "./types.js";
import { noted, say, worded } from "./words.js";

/** @typedef {import("./types.js").User} User */

const WORD = /[\p{L}\p{N}_]/u;
const LONGEST_NAME = 32;

/**
 * Where the bot's name stands in a draft, outside code, as the words a person typed.
 * @param {string} text
 * @param {User} user
 * @returns {{start: number, end: number}[]}
 */
export function mentionsIn(text, user) {
  const token = `@${nameOf(user)}`.toLowerCase();
  const lower = text.toLowerCase();
  const found = [];
  for (let at = lower.indexOf(token); at >= 0; at = lower.indexOf(token, at + 1)) {
    const end = at + token.length;
    const alone = !WORD.test(text[at - 1] ?? "") && !WORD.test(text[end] ?? "");
    if (alone && text.slice(0, at).split("```").length % 2 === 1) found.push({ start: at, end });
  }
  return found;
}

/**
 * @param {string} text what a person typed
 * @param {User} user
 * @returns {string} the same with each mention as Discord sends it
 */
export function withIds(text, user) {
  let out = "";
  let from = 0;
  for (const { start, end } of mentionsIn(text, user)) {
    out += `${text.slice(from, start)}<@${user.id}>`;
    from = end;
  }
  return out + text.slice(from);
}

/**
 * @param {string} content what Discord keeps
 * @param {User} user
 * @returns {string} the same as a person types it
 */
export function withNames(content, user) {
  return content.replaceAll(`<@${user.id}>`, `@${nameOf(user)}`).replaceAll(`<@!${user.id}>`, `@${nameOf(user)}`);
}

/**
 * @param {string} before the draft up to the caret
 * @returns {string | null} what was typed after the `@`, or null when no name is being typed
 */
export function nameBeingTyped(before) {
  const at = before.lastIndexOf("@");
  const typed = before.slice(at + 1);
  if (at < 0 || typed.length > LONGEST_NAME || /\s/.test(typed) || /\S/.test(before[at - 1] ?? "")) return null;
  return typed;
}

/** The list that `@` opens above a composer. The text box keeps the focus; the list follows its keys. */
export class MentionPicker {
  element;
  #input;
  #users;
  #choose;
  #at = 0;
  /** @type {User[]} */
  #shown = [];

  /**
   * @param {HTMLTextAreaElement} input
   * @param {string} id
   * @param {() => User[]} users who can be mentioned
   * @param {(user: User) => void} choose
   */
  constructor(input, id, users, choose) {
    this.#input = input;
    this.#users = users;
    this.#choose = choose;
    this.element = worded(h("div", { class: "picker", id, role: "listbox", hidden: true }), { "aria-label": noted("People to mention") });
    input.setAttribute("aria-controls", id);
  }

  get open() { return !this.element.hidden; }

  /** Opens, narrows or closes the list after the draft or the caret moved. */
  refresh() {
    const { value, selectionStart, selectionEnd } = this.#input;
    const typed = selectionStart === selectionEnd ? nameBeingTyped(value.slice(0, selectionStart)) : null;
    this.#shown = typed === null ? [] : this.#users().filter((user) => nameOf(user).toLowerCase().startsWith(typed.toLowerCase()));
    this.#at = 0;
    this.#draw();
  }

  close() {
    this.#shown = [];
    this.#draw();
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the list took the key */
  key(event) {
    if (!this.open) return false;
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" || event.key === "Tab") this.#choose(this.#shown[this.#at]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.#move(event.key === "ArrowDown" ? 1 : -1);
    else return false;
    return true;
  }

  /** @param {number} step */
  #move(step) {
    this.#at = (this.#at + step + this.#shown.length) % this.#shown.length;
    this.#draw();
  }

  #draw() {
    const rows = this.#shown.map((user, index) => {
      const row = h(
        "div",
        { class: "picker-row", role: "option", id: `${this.element.id}-${index}`, "aria-selected": String(index === this.#at) },
        avatar(user, 16),
        h("span", { class: "picker-name" }, nameOf(user)),
        user.bot && h("span", { class: "tag" }, say("APP")),
        h("span", { class: "picker-hint" }, user.username),
      );
      row.addEventListener("pointerdown", (event) => {
        event.preventDefault(); // the caret stays in the draft
        this.#choose(user);
      });
      return row;
    });
    this.element.replaceChildren(h("div", { class: "picker-title", "aria-hidden": "true" }, say("Members")), ...rows);
    this.element.hidden = rows.length === 0;
    if (rows.length > 0) this.#input.setAttribute("aria-activedescendant", rows[this.#at].id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}
