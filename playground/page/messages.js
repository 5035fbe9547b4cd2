// @ts-check
import { attachment } from "./attachments.js";
import { controls } from "./controls.js";
import { avatar, h, icon } from "./dom.js";
import { inline, markdown } from "./markdown.js";
import { reactions, toolbar } from "./tools.js";
import { MessageType, isPrivate, nameOf } from "./types.js";
import { counted, dates, pieces, say } from "./words.js";

/** @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").Channel} Channel */

/** Messages of one author closer together than this share one head. */
const GROUP_MS = 7 * 60 * 1000;

/**
 * What a message is shown with, besides itself.
 * @typedef {Object} Around
 * @property {boolean} head whether author and time are shown
 * @property {Channel} [thread] the thread that hangs on it
 * @property {readonly Message[]} [answers] what was written in that thread
 * @property {boolean} [threadOpen]
 * @property {Message | null} [replied] null when it is there no more
 * @property {string} me
 * @property {boolean} own whether the person at the page wrote it
 * @property {boolean} answerable whether a reply to it can be written here
 * @property {HTMLElement} [editor] the box in which it is being changed
 *
 * @typedef {Object} Drawing
 * @property {import("./markdown.js").Names} names
 * @property {(thread: string) => void} openThread
 * @property {(file: import("./types.js").Attachment) => void} enlarge
 * @property {import("./controls.js").Touch} click
 * @property {() => import("./types.js").Role[]} roles of the server
 *
 * @typedef {Drawing & import("./tools.js").ToolPorts} MessagePorts
 */

/**
 * @param {Message | undefined} before
 * @param {Message} message
 * @returns {boolean} whether this message starts a new group
 */
export function startsGroup(before, message) {
  if (!before || before.author.id !== message.author.id || message.type !== MessageType.DEFAULT) return true;
  if (before.type !== MessageType.DEFAULT && before.type !== MessageType.REPLY) return true;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) > GROUP_MS || !sameDay(before, message);
}

/** @param {Message} a @param {Message} b */
export function sameDay(a, b) {
  return new Date(a.timestamp).toDateString() === new Date(b.timestamp).toDateString();
}

/** @param {Message} message @returns {HTMLElement} the line between two days */
export function dayLine(message) {
  const day = new Date(message.timestamp).toLocaleDateString(dates(), { day: "numeric", month: "long", year: "numeric" });
  return h("li", { class: "day", role: "separator" }, h("span", {}, day));
}

/**
 * @param {Message} message
 * @param {Around} around
 * @param {MessagePorts} ports
 * @returns {HTMLElement}
 */
export function messageItem(message, around, ports) {
  if (message.type === MessageType.THREAD_CREATED) return threadLine(message, ports);
  return h(
    "li",
    { class: `message${around.head ? " head" : ""}${isPrivate(message) ? " private-message" : ""}`, "data-id": message.id },
    around.replied !== undefined && repliedLine(around.replied, ports),
    around.head ? avatar(message.author) : time(message, "side-time"),
    h(
      "div",
      { class: "message-body" },
      !isPrivate(message) && !around.editor && toolbar(message, around, ports),
      around.head && head(message),
      around.editor ?? content(message, ports),
      ...forwarded(message, ports),
      poll(message),
      ...message.attachments.map((file) => attachment(file, ports.enlarge)),
      controls(message, ports.click, ports.roles),
      reactions(message, around.me, ports),
      isPrivate(message) && h("p", { class: "private" }, say("Only you can see this")),
      around.thread && chip(around.thread, around, ports),
    ),
  );
}

/** @param {Message} message */
function head(message) {
  const author = h("span", { class: message.author.bot ? "author bot" : "author" }, nameOf(message.author));
  return h("h3", { class: "message-head" }, author, message.author.bot && h("span", { class: "tag" }, say("APP")), time(message, "time"));
}

/** @param {{timestamp: string}} message @param {string} name the class */
function time(message, name) {
  const at = new Date(message.timestamp);
  const clock = at.toLocaleTimeString(dates(), { hour: "2-digit", minute: "2-digit" });
  const today = at.toDateString() === new Date().toDateString();
  const full = at.toLocaleString(dates(), { dateStyle: "full", timeStyle: "short" });
  const shown = name === "side-time" || today ? clock : `${at.toLocaleDateString(dates())} ${clock}`;
  return h("time", { class: name, datetime: message.timestamp, title: full }, shown);
}

/** @param {Message} message @param {MessagePorts} ports */
function content(message, ports) {
  if (!message.content) return null;
  const text = h("div", { class: "content" }, markdown(message.content, ports.names));
  if (message.edited_timestamp) text.append(h("span", { class: "edited" }, say("(edited)")));
  return text;
}

/** @param {Message} message @param {MessagePorts} ports @returns {HTMLElement[]} what it forwards */
function forwarded(message, ports) {
  return (message.message_snapshots ?? []).map(({ message: told }) => {
    const from = ports.names.channel(message.message_reference?.channel_id ?? "");
    return h(
      "blockquote",
      { class: "forwarded" },
      h("p", { class: "private" }, say("Forwarded")),
      told.content ? h("div", { class: "content" }, markdown(told.content, ports.names)) : null,
      ...told.attachments.map((file) => attachment(file, ports.enlarge)),
      h("p", { class: "private" }, ...(from ? pieces(say("from {channel}, {time}", { channel: from }), { time: time(told, "time") }) : [time(told, "time")])),
    );
  });
}

/** @param {Message} message @returns {HTMLElement | null} its question and how often each answer was chosen */
function poll(message) {
  const asked = message.poll;
  if (!asked) return null;
  const counts = new Map(asked.results.answer_counts.map(({ id, count }) => [id, count]));
  const votes = (/** @type {number} */ count) => counted("{count} vote", "{count} votes", count);
  return h(
    "div",
    { class: "poll" },
    h("strong", {}, asked.question.text),
    h("ul", { "aria-label": asked.question.text }, ...asked.answers.map(({ answer_id, poll_media }) => h("li", {}, `${poll_media.text}: ${votes(counts.get(answer_id) ?? 0)}`))),
  );
}

/** @param {Message} message @param {Drawing} ports @returns {(Node | string)[]} its first words on one line */
export function preview(message, ports) {
  const words = message.content || message.message_snapshots?.[0]?.message.content || "";
  return words ? inline(words.slice(0, 120).replaceAll(/\s+/g, " "), ports.names) : [say("(a file)")];
}

/** @param {Message | null} replied @param {MessagePorts} ports */
function repliedLine(replied, ports) {
  if (!replied) return h("div", { class: "replied" }, icon("reply", 16), h("em", {}, say("The original message was deleted")));
  const text = h("span", { class: "replied-text" }, ...preview(replied, ports));
  return h("div", { class: "replied" }, icon("reply", 16), h("span", { class: "author" }, `@${nameOf(replied.author)}`), text);
}

/** @param {Message} message @param {MessagePorts} ports */
function threadLine(message, ports) {
  const thread = message.message_reference?.channel_id ?? "";
  const opener = h("button", { type: "button", class: "link", onclick: () => ports.openThread(thread) }, message.content || say("open it"));
  return h(
    "li",
    { class: "system", "data-id": message.id },
    icon("thread", 18),
    h("span", {}, ...pieces(say("{name} started a thread: {thread}", { name: nameOf(message.author) }), { thread: opener })),
    time(message, "time"),
  );
}

/** @param {Channel} thread @param {Pick<Around, "answers" | "threadOpen">} around @param {Drawing} ports @returns {HTMLElement} */
export function chip(thread, around, ports) {
  const answers = around.answers ?? [];
  const last = answers[answers.length - 1];
  const count = counted("{count} message", "{count} messages", answers.length);
  return h(
    "button",
    {
      type: "button",
      class: "chip",
      "data-thread": thread.id,
      "aria-expanded": String(Boolean(around.threadOpen)),
      "aria-label": say("Thread: {name}, {count}", { name: thread.name ?? "", count }),
      onclick: () => ports.openThread(thread.id),
    },
    icon("thread", 18),
    h("span", { class: "chip-name" }, thread.name ?? say("Thread")),
    h("span", { class: "chip-count" }, `${count} ›`),
    last && h("span", { class: "chip-last" }, h("strong", {}, nameOf(last.author)), " ", ...preview(last, ports)),
  );
}
