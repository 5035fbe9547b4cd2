// @ts-check
import { Question } from "./asking.js";
import { Connection } from "./connection.js";
import { Conversation } from "./conversation.js";
import { avatar, h, icon, must } from "./dom.js";
import { FormDialog } from "./form.js";
import { preview } from "./messages.js";
import { samples } from "./samples.js";
import { Sidebar } from "./sidebar.js";
import { Store } from "./store.js";
import { ChannelType, channelName, nameOf, signOf, signed } from "./types.js";
import { Viewer } from "./viewer.js";
import { adopt, noted, say, speak, worded } from "./words.js";
import { Yourself } from "./yourself.js";

/** @typedef {import("./types.js").Message} Message */

/** A thread opens by itself on a message of yours that is younger than this. */
const JUST_SENT_MS = 60_000;
/** Types of commands, as Discord numbers them. */
const SLASH = 1;
const MESSAGE_MENU = 3;
/** A bot that is only just starting should not flash a banner. */
const BANNER_AFTER_MS = 1_200;

const yourself = new Yourself();
const store = new Store(yourself);
const connection = new Connection(store);
const dialog = /** @type {HTMLDialogElement} */ (must("#viewer"));
const viewer = new Viewer(dialog);
const formDialog = /** @type {HTMLDialogElement} */ (must("#form"));
const form = new FormDialog(formDialog, (asked, fields) => {
  connection.submit(asked, fields).catch(told);
});
const question = new Question(/** @type {HTMLDialogElement} */ (must("#question")));
const app = must("#app");
const threadPane = must("#thread");
const mainPane = must("#conversation");
/** Where the thread lies over the conversation instead of beside it, as layout.css says. */
const narrow = matchMedia("(max-width: 1100px)");
const phone = matchMedia("(max-width: 900px)");
/** @type {{channel: string | null, thread: string | null}} */
const view = { channel: null, thread: null };

const ports = {
  store,
  say: async (/** @type {string} */ channel, /** @type {string} */ content, /** @type {File[]} */ files, /** @type {import("./composer.js").About} */ about) => {
    if (about.title) return ports.message.openThread(await connection.post(channel, about.title, content, files));
    const wish = slash(content);
    return wish && files.length === 0 ? connection.command(channel, wish.name, wish.options) : connection.say(channel, content, files, about);
  },
  edit: (/** @type {Message} */ message, /** @type {string} */ content) => connection.edit(message, content),
  openedThread: () => view.thread,
  message: {
    names: {
      user: (/** @type {string} */ id) => {
        const user = store.user(id);
        return user && nameOf(user);
      },
      channel: (/** @type {string} */ id) => {
        const channel = store.channel(id);
        return channel && channelName(channel);
      },
      role: (/** @type {string} */ id) => store.role(id),
    },
    roles: () => store.roles,
    openThread: (/** @type {string} */ id) => {
      go(view.channel, id);
      (narrow.matches ? must("#thread-close") : thread.composer.input).focus();
    },
    enlarge: (/** @type {import("./types.js").Attachment} */ file) => viewer.show(file),
    remove: (/** @type {Message} */ message) => {
      const act = () => connection.remove(message).then(() => (view.thread ? thread : channel).composer.input.focus(), told);
      question.ask(say("Delete this message?"), quoted(message), [{ label: say("Delete"), kind: "danger", act }]);
    },
    forward: (/** @type {Message} */ message) => question.ask(say("Forward to"), quoted(message), destinations(message)),
    react: (/** @type {Message} */ message, /** @type {string} */ emoji, /** @type {boolean} */ gone) => {
      connection.react(message, emoji, gone).catch(told);
    },
    menu: () => store.commands.filter(({ type }) => type === MESSAGE_MENU).map((command) => ({ name: command.name, label: store.called(command) })),
    choose: (/** @type {Message} */ message, /** @type {string} */ name) => {
      connection.command(message.channel_id, name, {}, message.id).catch(told);
    },
    click: (/** @type {Message} */ message, /** @type {string} */ customId, /** @type {string[]} */ values) => {
      connection.click(message.channel_id, message.id, customId, values).catch(told);
    },
  },
};

const channel = new Conversation(mainPane, "composer", ports, sampleRow());
const thread = new Conversation(threadPane, "thread-composer", ports, null);
const sidebar = new Sidebar(must("#channels"), must("#people"), {
  store,
  go: (to, of) => {
    app.classList.remove("menu-open");
    go(to, of);
    if (!phone.matches) (of ? thread : channel).composer.input.focus(); // there it would raise the keyboard over the page
  },
  direct: () => {
    app.classList.remove("menu-open");
    connection.direct().then((id) => go(id, null), told);
  },
  mention: () => {
    app.classList.remove("menu-open");
    cover();
    fill("");
  },
});

/**
 * @param {string} content
 * @returns {{name: string, options: Record<string, string>} | null} the command that is written: the wish behind its name, the table below
 */
function slash(content) {
  const [first, ...table] = content.split("\n");
  const [, name, request] = /^\/(\S+)\s*(.*)$/.exec(first) ?? [];
  const command = store.commands.find((each) => each.type === SLASH && (each.name === name || store.called(each) === name));
  if (!command) return null;
  const given = { request: request.trim(), table: table.join("\n").trim() };
  return { name: command.name, options: Object.fromEntries(Object.entries(given).filter(([, value]) => value)) };
}

/** @param {Message} message @returns {HTMLElement} its author and first words */
function quoted(message) {
  return h("p", { class: "about" }, h("strong", {}, nameOf(message.author)), " ", ...preview(message, ports.message));
}

/** @param {Message} message @returns {import("./asking.js").Choice[]} where it can be forwarded to */
function destinations(message) {
  const send = async (/** @type {string} */ to) => {
    await connection.forward(message, to);
    go(to, null);
  };
  const open = store.channels().filter(({ id, type }) => id !== message.channel_id && type !== ChannelType.FORUM && type !== ChannelType.DM);
  const channels = open.map((each) => ({ label: signed(each), act: () => void send(each.id).catch(told) }));
  const direct = { label: say("{name}, direct message", { name: `@${nameOf(store.bot)}` }), act: () => void connection.direct().then(send).catch(told) };
  return message.channel_id === store.direct()?.id ? channels : [...channels, direct];
}

/** @returns {HTMLElement} the place of the tables one click away */
function sampleRow() {
  const row = h("ul", { id: "samples", "aria-labelledby": "samples-title" });
  row.addEventListener("wheel", (event) => void (row.scrollLeft += event.deltaY), { passive: true }); // a mouse has one wheel
  return h("div", { class: "samples" }, worded(h("h2", { id: "samples-title" }), { text: noted("Try one") }), row);
}

/** Puts the tables there, in the language of now. */
function drawSamples() {
  const chips = samples().map((sample) => h("li", {}, h("button", { type: "button", class: "sample", onclick: () => fill(sample.text) }, icon(sample.icon, 16), sample.label)));
  must("#samples").replaceChildren(...chips);
}

/** Speaks the language of the person's client from now on. */
async function speakTheirs() {
  await speak(yourself.locale);
  drawSamples();
  watchWire();
  store.become();
}

/** @param {string} text puts a message to the bot into the box, ready to send */
function fill(text) {
  channel.composer.fill(`@${nameOf(store.bot)} ${text}`);
}

/**
 * @param {string | null} to
 * @param {string | null} of a thread
 */
function go(to, of) {
  if (to) location.hash = of ? `#/${to}/${of}` : `#/${to}`;
  route();
}

/** The address says what is in view, so that reload and the back button do what they do everywhere. */
function route() {
  const [, to, of] = location.hash.split("/");
  view.channel = to && store.channels().some(({ id }) => id === to) ? to : (store.channels()[0]?.id ?? null);
  view.thread = of && store.thread(of) ? of : null;
  draw();
}

function draw() {
  if (!store.loaded) return;
  app.classList.toggle("thread-open", view.thread !== null);
  threadPane.hidden = view.thread === null;
  drawHeaders();
  channel.show(view.channel);
  thread.show(view.thread);
  channel.draw();
  thread.draw();
  sidebar.draw(view.channel, view.thread);
  cover();
}

function drawHeaders() {
  const here = store.channel(view.channel ?? "");
  const name = here ? channelName(here) : "";
  must("#channel-name").textContent = name;
  must("#channel-icon").replaceChildren(icon(here ? signOf(here) : "hash", 22));
  must("#channel-topic").textContent = here?.topic ?? "";
  must("#thread-name").textContent = channelName(store.thread(view.thread ?? "") ?? { id: "", type: 11, name: say("Thread") });
  yourself.draw(store.people, store.you, store.locales);
  document.title = `${here ? signed(here) : ""} | ${say("Oneplot playground")}`;
}

/** What another part covers takes no focus. */
function cover() {
  const menuOpen = app.classList.contains("menu-open");
  mainPane.inert = menuOpen || (narrow.matches && view.thread !== null);
  must("#menu").setAttribute("aria-expanded", String(menuOpen));
}

/** @param {boolean} open */
function menu(open) {
  app.classList.toggle("menu-open", open);
  cover();
  must(open ? "#channels .row" : "#menu").focus();
}

function closeThread() {
  const left = view.thread;
  go(view.channel, null);
  const chip = /** @type {HTMLElement | null} */ (mainPane.querySelector(`.chip[data-thread="${CSS.escape(left ?? "")}"]`));
  (chip ?? channel.composer.input).focus();
}

/** @param {Error} error */
function told(error) {
  tell(error.message);
}

/** @param {string} text */
function tell(text) {
  const banner = must("#banner");
  banner.textContent = text;
  banner.hidden = text === "";
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let bannerTimer;
function watchWire() {
  clearTimeout(bannerTimer);
  const down = connection.lost || (store.loaded && !store.connected);
  if (!down) tell("");
  else bannerTimer = setTimeout(() => tell(downText()), BANNER_AFTER_MS);
}

function downText() {
  if (connection.lost) return say("The playground does not answer. Reconnecting…");
  return say("{name} is offline. What you write waits, and is answered when it is back.", { name: nameOf(store.bot) });
}

/** @param {import("./types.js").Channel} opened */
function threadOpened(opened) {
  const message = store.message(opened.parent_id ?? "", opened.id);
  const asked = message?.author.id === store.you.id && store.cameWithin(message.id, JUST_SENT_MS);
  const busy = view.thread !== null && !thread.composer.empty;
  if (!asked || busy || opened.parent_id !== view.channel) return;
  go(view.channel, opened.id);
  if (narrow.matches) must("#thread-close").focus();
}

function listen() {
  must("#thread-close").addEventListener("click", closeThread);
  must("#theme").addEventListener("click", () => document.dispatchEvent(new Event("oneplot-theme")));
  must("#menu").addEventListener("click", () => menu(true));
  must("#scrim").addEventListener("click", () => menu(false));
  must("#skip").addEventListener("click", () => channel.composer.input.focus());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || dialog.open || formDialog.open || question.open) return;
    if (app.classList.contains("menu-open")) menu(false);
    else if (view.thread) closeThread();
  });
  addEventListener("hashchange", route);
  narrow.addEventListener("change", cover);
  store.addEventListener("change", () => {
    route();
    watchWire();
  });
  store.addEventListener("thread", (event) => threadOpened(/** @type {CustomEvent} */ (event).detail));
  store.addEventListener("form", (event) => form.show(/** @type {CustomEvent} */ (event).detail));
  connection.addEventListener("status", watchWire);
  yourself.addEventListener("change", speakTheirs);
}

must("#you").replaceWith(yourself.element);
must("#you-avatar").append(avatar({ id: "", username: "You" }, 18));
listen();
adopt();
await speakTheirs();
await connection.open();
if (!phone.matches) channel.composer.input.focus();
