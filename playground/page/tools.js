// @ts-check
/** What a person can do with a message: a bar of small buttons on it, and the reactions under it. */
import { h, icon } from "./dom.js";
import { nameOf } from "./types.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Message} Message */

/** What the bar offers to react with. */
export const EMOJI = Object.freeze(["👍", "❤️", "😂", "🎉", "👀"]);

/**
 * @typedef {Object} ToolPorts
 * @property {(message: Message) => void} reply
 * @property {(message: Message) => void} edit
 * @property {(message: Message) => void} remove
 * @property {(message: Message) => void} forward
 * @property {(message: Message, emoji: string, gone: boolean) => void} react
 * @property {() => {name: string, label: string}[]} menu what the bot offers for a message
 * @property {(message: Message, name: string) => void} choose
 */

/**
 * One stop of the keyboard; arrows go from button to button. Where there is little room, all of it is behind “More”.
 * @param {Message} message
 * @param {{own: boolean, answerable: boolean}} may whether it is the person's own, and can be replied to from here
 * @param {ToolPorts} ports
 * @returns {HTMLElement}
 */
export function toolbar(message, may, ports) {
  const done = (/** @type {() => void} */ act) => () => {
    if (bar.classList.contains("open")) {
      open(false);
      more.focus();
    }
    act();
  };
  const emoji = h("span", { class: "emoji-row", role: "group", "aria-label": say("Emoji"), hidden: true }, ...EMOJI.map((each) => emojiButton(message, each, ports)));
  const react = tool("react", say("Add a reaction"), "smile", () => show(react, emoji, emoji.hidden), { "aria-expanded": "false" });
  const wanted = [
    react,
    emoji,
    may.answerable && tool("reply", say("Reply"), "reply", done(() => ports.reply(message))),
    may.own && tool("edit", say("Edit"), "pencil", done(() => ports.edit(message))),
    tool("forward", say("Forward"), "forward", done(() => ports.forward(message))),
    may.own && tool("delete", say("Delete"), "bin", done(() => ports.remove(message))),
    ...ports.menu().map(({ name, label }) => h("button", { type: "button", class: "tool message-app", tabindex: -1, "data-control": `tool:${name}`, onclick: done(() => ports.choose(message, name)) }, label)),
  ];
  const row = h("span", { class: "tool-row" }, ...wanted);
  const more = tool("more", say("More"), "more", () => open(!bar.classList.contains("open")), { "aria-expanded": "false", tabindex: 0 });
  react.tabIndex = 0;
  const bar = h("div", { class: "message-tools", role: "toolbar", "aria-live": "off", "aria-label": say("Actions for the message of {name}", { name: nameOf(message.author) }) }, more, row);
  const open = (/** @type {boolean} */ wanted) => {
    bar.classList.toggle("open", wanted);
    more.setAttribute("aria-expanded", String(wanted));
  };
  bar.addEventListener("keydown", (event) => key(event, bar));
  return bar;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {string} sign
 * @param {() => void} act
 * @param {Record<string, unknown>} [attributes]
 */
function tool(name, label, sign, act, attributes = {}) {
  return h("button", { type: "button", class: `tool tool-${name}`, title: label, "aria-label": label, "data-control": `tool:${name}`, tabindex: -1, onclick: act, ...attributes }, icon(sign, 18));
}

/** @param {Message} message @param {string} emoji @param {ToolPorts} ports */
function emojiButton(message, emoji, ports) {
  const react = (/** @type {Event} */ event) => {
    const bar = /** @type {HTMLElement} */ (event.currentTarget).closest(".message-tools");
    const opener = /** @type {HTMLElement} */ (bar?.querySelector(".tool-react"));
    const row = /** @type {HTMLElement} */ (bar?.querySelector(".emoji-row"));
    show(opener, row, false);
    opener.focus();
    ports.react(message, emoji, false);
  };
  return h("button", { type: "button", class: "tool emoji-button", tabindex: -1, "aria-label": say("React with {emoji}", { emoji }), onclick: react }, emoji);
}

/** @param {HTMLElement} opener @param {HTMLElement} row @param {boolean} open */
function show(opener, row, open) {
  row.hidden = !open;
  opener.setAttribute("aria-expanded", String(open));
  if (open) /** @type {HTMLElement} */ (row.firstElementChild).focus();
}

/** @param {KeyboardEvent} event @param {HTMLElement} bar */
function key(event, bar) {
  const buttons = /** @type {HTMLElement[]} */ ([...bar.querySelectorAll("button")]).filter((button) => button.checkVisibility());
  const at = buttons.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const to = { ArrowRight: (at + 1) % buttons.length, ArrowLeft: (at - 1 + buttons.length) % buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
  if (to !== undefined) buttons[to].focus();
  else if (event.key !== "Escape" || !close(bar)) return;
  event.preventDefault();
}

/** @param {HTMLElement} bar @returns {boolean} whether something of it was open */
function close(bar) {
  const emoji = /** @type {HTMLElement} */ (bar.querySelector(".emoji-row"));
  const opener = /** @type {HTMLElement} */ (bar.querySelector(emoji.hidden ? ".tool-more" : ".tool-react"));
  if (opener.getAttribute("aria-expanded") === "false") return false;
  emoji.hidden = true;
  opener.setAttribute("aria-expanded", "false");
  if (opener.matches(".tool-more")) bar.classList.remove("open");
  opener.focus();
  return true;
}

/**
 * @param {Message} message
 * @param {string} me
 * @param {ToolPorts} ports
 * @returns {HTMLElement | false} what people and bots reacted with; a touch adds one's own or takes it back
 */
export function reactions(message, me, ports) {
  const found = Object.entries(message.reactors ?? {}).filter(([, by]) => by.length > 0);
  const one = ([/** @type {string} */ emoji, /** @type {string[]} */ by]) => {
    const mine = by.includes(me);
    return h("li", {}, h("button", { type: "button", class: "reaction", "aria-pressed": String(mine), "data-control": `reaction:${emoji}`, onclick: () => ports.react(message, emoji, mine) }, `${emoji} ${by.length}`));
  };
  return found.length > 0 && h("ul", { class: "reactions", "aria-label": say("Reactions") }, ...found.map(one));
}
