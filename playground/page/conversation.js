// @ts-check
import { Composer } from "./composer.js";
import { keepFocus } from "./controls.js";
import { h, icon } from "./dom.js";
import { Editor } from "./editing.js";
import { chip, dayLine, messageItem, sameDay, startsGroup } from "./messages.js";
import { ChannelType, MessageType, channelName, isPrivate, isThread, nameOf, signOf, signed } from "./types.js";
import { counted, language, listed, noted, pieces, say, worded } from "./words.js";

/** @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").Channel} Channel */
/** @typedef {import("./messages.js").Around} Around */

/** How near to its end a list still counts as read to the end, in CSS pixels. */
const NEAR_END = 48;
/** Older messages than these are left out of the page. */
const SHOWN = 300;

/**
 * @typedef {Object} ConversationPorts
 * @property {import("./store.js").Store} store
 * @property {(channel: string, content: string, files: File[], about: import("./composer.js").About) => Promise<void>} say
 * @property {() => string | null} openedThread
 * @property {(message: Message, content: string) => Promise<void>} edit
 * @property {Omit<import("./messages.js").MessagePorts, "edit" | "reply">} message
 */

/** One channel or thread: its messages, who types, and the box to write in. Both panes are one of these. */
export class Conversation {
  composer;
  #root;
  #ports;
  /** @type {string | null} */
  #channel = null;
  /** What each item was drawn from, to keep those that did not change. @type {Map<string, {drawn: string, item: HTMLElement}>} */
  #items = new Map();
  /** @type {Map<string, string>} */
  #drafts = new Map();
  #list = h("ol", { class: "messages" });
  #intro = h("header", { class: "intro" });
  #scroller;
  #typing = h("div", { class: "typing", role: "status" });
  #jump;
  #atEnd = true;
  #last = "";
  #spoken = language();
  /** @type {import("./messages.js").MessagePorts} */
  #tools;
  /** @type {Editor | null} */
  #editor = null;

  /**
   * @param {HTMLElement} root
   * @param {string} id
   * @param {ConversationPorts} ports
   * @param {HTMLElement | null} above what stands between the messages and the box
   */
  constructor(root, id, ports, above) {
    this.#root = root;
    this.#ports = ports;
    this.composer = new Composer(id, {
      bot: () => ports.store.bot,
      send: (content, files, about) => ports.say(this.#channel ?? "", content, files, about),
      editLast: () => this.#editLast(),
    });
    this.#tools = {
      ...ports.message,
      reply: (message) => this.composer.answer(message, message.author.id === ports.store.you.id),
      edit: (message) => this.#edit(message),
    };
    this.#scroller = h("div", { class: "scroller", tabindex: 0, role: "log", "aria-live": "polite" }, h("div", { class: "scroller-in" }, this.#intro, this.#list));
    this.#jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => this.#toEnd() }, worded(h("span"), { text: noted("New messages") }), icon("down", 16));
    worded(root, { "data-drop": noted("Drop the file to attach it") });
    root.append(h("div", { class: "scroller-frame" }, this.#scroller, this.#jump), ...(above ? [above] : []), this.composer.element, this.#typing);
    this.#listen();
  }

  get channel() { return this.#channel; }

  /** @param {string | null} channel shows this one, with the draft that was left there */
  show(channel) {
    if (channel === this.#channel) return;
    const gone = this.#channel !== null && !this.#ports.store.channel(this.#channel);
    if (this.#channel) this.#drafts.set(this.#channel, this.composer.text);
    this.#channel = channel;
    this.#items.clear();
    this.#list.replaceChildren();
    this.#last = "";
    this.#editor = null;
    // After a restart of the playground its channels have new ids: what was being written stays.
    if (!gone) this.composer.restore(this.#drafts.get(channel ?? "") ?? "");
    this.#atEnd = true;
    this.draw();
  }

  /** Draws what changed, and stays at the end when the end was in view. */
  draw() {
    const channel = this.#ports.store.channel(this.#channel ?? "");
    if (!channel) return;
    const label = isThread(channel) ? say("“{name}”", { name: channelName(channel) }) : signed(channel);
    const isForum = channel.type === ChannelType.FORUM;
    this.composer.label = isForum ? say("First message of a post in {place}", { place: label }) : say("Message {place}", { place: label });
    this.composer.titled = isForum;
    this.#scroller.setAttribute("aria-label", say("Messages in {place}", { place: label }));
    this.#drawWords();
    this.#drawIntro(channel);
    this.#leaveWhatIsGone(channel);
    if (isForum) this.#drawPosts(channel);
    else this.#drawMessages(channel);
    this.#drawTyping(channel);
  }

  /** Draws anew what was said in another language. */
  #drawWords() {
    if (this.#spoken === language()) return;
    this.#spoken = language();
    this.#items.clear();
    this.composer.drawReply();
    this.#editor?.draw();
  }

  /** @param {Channel} channel a message that is deleted cannot be answered */
  #leaveWhatIsGone(channel) {
    const { reply } = this.composer;
    if (reply && !this.#ports.store.message(channel.id, reply.id)) this.composer.answer(null, false);
  }

  /** @param {Channel} forum */
  #drawPosts(forum) {
    const { store, openedThread, message } = this.#ports;
    const items = store.threads(forum.id).map((post) => {
      const around = { answers: store.answersIn(post.id), threadOpen: openedThread() === post.id };
      return this.#keep(post.id, JSON.stringify([post, around]), () => h("li", { class: "post" }, chip(post, around, message)));
    });
    place(this.#list, items);
  }

  /** @param {Channel} channel */
  #drawMessages(channel) {
    const refocus = keepFocus(this.#list);
    const messages = this.#shown(channel);
    const items = messages.flatMap((message, index) => {
      const before = messages[index - 1];
      const item = this.#item(message, this.#around(before, message, channel));
      return before && !sameDay(before, message) ? [this.#keep(`day-${message.id}`, message.timestamp, () => dayLine(message)), item] : [item];
    });
    const wanted = new Set(items);
    for (const [key, { item }] of this.#items) if (!wanted.has(item)) this.#items.delete(key);
    place(this.#list, items);
    refocus();
    const last = messages[messages.length - 1];
    this.#follow(last);
  }

  /** @param {Channel} channel @returns {Message[]} */
  #shown(channel) {
    const { store } = this.#ports;
    const said = store.messages(channel.id).filter((message) => {
      if (message.type === MessageType.THREAD_STARTER) return false;
      // Discord says “started a thread” only for one without a message: the chip on the message says it here.
      return message.type !== MessageType.THREAD_CREATED || !store.message(channel.id, message.message_reference?.channel_id);
    });
    const starter = isThread(channel) ? store.message(channel.parent_id ?? "", channel.id) : undefined;
    return [...(starter ? [starter] : []), ...said.slice(-SHOWN)];
  }

  /**
   * @param {Message | undefined} before
   * @param {Message} message
   * @param {Channel} channel
   * @returns {Around}
   */
  #around(before, message, channel) {
    const { store, openedThread } = this.#ports;
    const head = startsGroup(before, message) || Boolean(store.thread(before?.id ?? ""));
    const reference = message.type === MessageType.REPLY ? message.message_reference?.message_id : undefined;
    const replied = reference ? (store.message(message.channel_id, reference) ?? null) : undefined;
    const editor = this.#editor?.message.id === message.id ? this.#editor.element : undefined;
    const own = message.author.id === store.you.id;
    const around = { head, replied, editor, own, me: store.you.id, answerable: message.channel_id === channel.id };
    const thread = isThread(channel) ? undefined : store.thread(message.id);
    if (!thread) return around;
    return { ...around, thread, answers: store.answersIn(thread.id), threadOpen: openedThread() === thread.id };
  }

  /** @param {Message} message @param {Around} around */
  #item(message, around) {
    return this.#keep(message.id, JSON.stringify([message, around, this.#ports.message.menu()]), () => messageItem(message, around, this.#tools));
  }

  /**
   * @param {string} key
   * @param {string} drawn what the item is drawn from
   * @param {() => HTMLElement} draw
   */
  #keep(key, drawn, draw) {
    const known = this.#items.get(key);
    if (known?.drawn === drawn) return known.item;
    const item = draw();
    this.#items.set(key, { drawn, item });
    return item;
  }

  /** @param {Message | undefined} last */
  #follow(last) {
    const fresh = (last?.id ?? "") !== this.#last;
    if (this.#atEnd || (fresh && last?.author.id === this.#ports.store.you.id)) this.#toEnd();
    else if (fresh) this.#jump.hidden = false;
    this.#last = last?.id ?? "";
  }

  #toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#atEnd = true;
    this.#jump.hidden = true;
  }

  /** @param {Message} message */
  #edit(message) {
    this.#editor = new Editor(message, {
      bot: this.#ports.store.bot,
      save: (content) => this.#ports.edit(message, content),
      remove: () => this.#ports.message.remove(message),
      leave: () => this.#leaveEditor(message),
    });
    this.draw();
    this.#editor.focus();
  }

  /** @param {Message} message */
  #leaveEditor(message) {
    this.#editor = null;
    this.draw();
    const again = [...this.#list.querySelectorAll(`[data-id="${CSS.escape(message.id)}"] :is(.tool-edit, .tool-more)`)].find((each) => each.checkVisibility());
    /** @type {HTMLElement} */ (again ?? this.composer.input).focus();
  }

  #editLast() {
    const { store } = this.#ports;
    const last = store.messages(this.#channel ?? "").findLast((message) => message.author.id === store.you.id && message.type !== MessageType.THREAD_STARTER && !isPrivate(message));
    if (last) this.#edit(last);
  }

  /** @param {Channel} channel */
  #drawIntro(channel) {
    this.#intro.hidden = isThread(channel);
    const title = channel.type === ChannelType.DM ? channelName(channel) : say("Welcome to {channel}", { channel: `#${channelName(channel)}` });
    const text = welcome(channel, nameOf(this.#ports.store.bot));
    if (this.#intro.hidden || this.#intro.textContent === title + text) return;
    this.#intro.replaceChildren(h("span", { class: "intro-icon" }, icon(signOf(channel), 36)), h("h2", {}, title), h("p", {}, text));
  }

  /** @param {Channel} channel */
  #drawTyping(channel) {
    const names = this.#ports.store.typists(channel.id).map(nameOf);
    const drawn = [language(), ...names].join();
    if (this.#typing.dataset.names === drawn) return;
    this.#typing.dataset.names = drawn;
    const dots = h("span", { class: "typing-dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.#typing.replaceChildren(...(names.length ? [dots, h("span", {}, ...pieces(counted("{names} is typing…", "{names} are typing…", names.length), { names: h("strong", {}, listed(names)) }))] : []));
  }

  #listen() {
    this.#scroller.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
      this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
      if (this.#atEnd) this.#jump.hidden = true;
    });
    const sizes = new ResizeObserver(() => {
      if (this.#atEnd) this.#toEnd();
    });
    sizes.observe(this.#scroller);
    sizes.observe(this.#list);
    this.#listenForFiles();
  }

  #listenForFiles() {
    const root = this.#root;
    const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") ?? false;
    root.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      root.classList.add("dropping");
    });
    root.addEventListener("dragleave", (event) => {
      if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) root.classList.remove("dropping");
    });
    root.addEventListener("drop", (event) => {
      root.classList.remove("dropping");
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.composer.attach(event.dataTransfer?.files ?? []);
    });
  }
}

/** @param {Channel} channel @param {string} bot @returns {string} what to do in a channel of this kind */
function welcome({ type }, bot) {
  if (type === ChannelType.DM) return say("What you write here only {bot} and you see. No mention is needed: paste a table, say what you want to see, and the chart comes as a reply.", { bot });
  if (type === ChannelType.FORUM) return say("Give a post a title, write @{bot}, say what you want to see, and paste a table: the chart comes in the post.", { bot });
  if (type === ChannelType.VOICE) return say("This is the text chat of a voice channel, which has no threads. Click a sample below and press Enter: {bot} replies with the chart here.", { bot });
  return say("Click a sample below and press Enter: {bot} opens a thread and draws the table as a chart. Or write @{bot}, say what you want to see, and paste a table of your own.", { bot });
}

/**
 * Puts the items into the list in this order and moves none that already stands where it should.
 * @param {HTMLElement} list
 * @param {readonly HTMLElement[]} items
 */
function place(list, items) {
  const wanted = new Set(/** @type {readonly Node[]} */ (items));
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}
