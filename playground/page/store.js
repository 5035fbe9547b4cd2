// @ts-check
import { ChannelType, MessageType, isPrivate, isThread, nameOf } from "./types.js";

/** @typedef {import("./types.js").Channel} Channel */
/** @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").User} User */

/** Discord shows a typist for ten seconds after each signal. */
const TYPING_MS = 10_000;

/** What the page knows. Fires `change` once per burst of changes, and `thread` when one is opened. */
export class Store extends EventTarget {
  #loaded = false;
  #connected = false;
  #seq = 0;
  /** @type {readonly import("./types.js").Command[]} */
  #commands = [];
  /** @type {Map<string, string>} the names of roles */
  #roles = new Map();
  /** @type {readonly User[]} */
  #people = [];
  /** @type {readonly string[]} */
  #locales = [];
  #yourself;
  #pending = false;
  /** @type {User} */
  #bot = { id: "0", username: "Oneplot", bot: true };
  /** @type {User} */
  #you = { id: "1", username: "You" };
  /** @type {Map<string, Channel>} */
  #channels = new Map();
  /** @type {Map<string, Message[]>} */
  #messages = new Map();
  /** When each message reached this page while it was open, by its id; in ms of the page's clock. @type {Map<string, number>} */
  #arrived = new Map();
  /** Everyone who wrote something here. @type {Map<string, User>} */
  #users = new Map();
  /** Until when each user types, by channel. @type {Map<string, Map<string, number>>} */
  #typing = new Map();

  /** @param {{readonly who: string | null, readonly locale: string}} yourself who the person at the page chose to be */
  constructor(yourself) {
    super();
    this.#yourself = yourself;
  }

  get loaded() { return this.#loaded; }
  get connected() { return this.#connected; }
  get seq() { return this.#seq; }
  get commands() { return this.#commands; }
  get roles() { return [...this.#roles].map(([id, name]) => ({ id, name })); }
  get bot() { return this.#bot; }
  get you() { return this.#people.find(({ username }) => username === this.#yourself.who) ?? this.#you; }
  get locale() { return this.#yourself.locale; }
  get people() { return this.#people; }
  get locales() { return this.#locales; }

  /** @param {import("./types.js").Command} command @returns {string} its name in the language of your client */
  called(command) { return command.name_localizations?.[this.locale] ?? command.name; }

  /** Shows what the person sees that one is now. */
  become() { this.#changed(); }

  /**
   * Takes a whole new state: after a restart of the server nothing old may linger.
   * @param {import("./types.js").State} state
   */
  load(state) {
    this.#bot = state.bot;
    this.#you = state.you;
    this.#people = state.people;
    this.#locales = state.locales;
    this.#connected = state.connected;
    this.#seq = state.seq;
    this.#commands = state.commands;
    this.#roles = new Map(state.roles.map(({ id, name }) => [id, name]));
    this.#channels.clear();
    state.channels.forEach((channel) => this.#know(channel));
    this.#messages = new Map(Object.entries(state.messages));
    this.#users = new Map([state.bot, state.you, ...Object.values(state.messages).flat().map(({ author }) => author)].map((user) => [user.id, user]));
    this.#typing.clear();
    this.#loaded = true;
    this.#changed();
  }

  /** @param {import("./types.js").PageEvent} event an old one is ignored */
  apply(event) {
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    this.#take(event.t, event.d);
    this.#changed();
  }

  /** @param {string} t @param {any} d */
  #take(t, d) {
    switch (t) {
      case "MESSAGE_CREATE": return this.put(d);
      case "MESSAGE_UPDATE": return this.#update(d);
      case "MESSAGE_DELETE": return this.#delete(d);
      case "THREAD_CREATE": return this.#openThread(d);
      case "CHANNEL_CREATE":
      case "CHANNEL_UPDATE":
      case "THREAD_UPDATE": return this.#know(d);
      case "CHANNEL_DELETE":
      case "THREAD_DELETE": return void this.#channels.delete(d.id);
      case "TYPING_START": return this.#type(d);
      case "MESSAGE_REACTION_ADD": return this.#react(d, true);
      case "MESSAGE_REACTION_REMOVE": return this.#react(d, false);
      case "GUILD_ROLE_CREATE":
      case "GUILD_ROLE_UPDATE": return void this.#roles.set(d.role.id, d.role.name);
      case "GUILD_ROLE_DELETE": return void this.#roles.delete(d.role_id);
      case "INTERACTION_MODAL_CREATE": return this.#ask(d);
      case "COMMANDS": return void (this.#commands = d.commands);
      case "CONNECTED": return void (this.#connected = true);
      case "DISCONNECTED": return void (this.#connected = false);
    }
  }

  /** @param {import("./form.js").Asked & {user_id: string}} form shown to who is asked */
  #ask(form) {
    if (form.user_id === this.you.id) this.dispatchEvent(new CustomEvent("form", { detail: form }));
  }

  /** @param {Message} message kept once, however often it is told, and in the order of ids */
  put(message) {
    this.#users.set(message.author.id, message.author);
    const list = this.#list(message.channel_id);
    const key = BigInt(message.id);
    let at = list.length;
    while (at > 0 && BigInt(list[at - 1].id) > key) at -= 1;
    // What is known already may have changed since: the answer to a request comes after what it led to.
    if (at === 0 || list[at - 1].id !== message.id) {
      list.splice(at, 0, message);
      this.#arrived.set(message.id, performance.now());
    }
    this.#typing.get(message.channel_id)?.delete(message.author.id);
    this.#changed();
  }

  /** @returns {Channel[]} what the list at the left shows, without threads */
  channels() {
    const shown = [ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM, ChannelType.VOICE, ChannelType.DM];
    return [...this.#channels.values()]
      .filter(({ type, recipients }) => shown.some((one) => one === type) && (!recipients || recipients.some(({ id }) => id === this.you.id)))
      .sort((a, b) => Number(a.type === ChannelType.DM) - Number(b.type === ChannelType.DM) || (a.position ?? 0) - (b.position ?? 0));
  }

  /** @returns {Channel | undefined} the conversation with the bot, once there is one */
  direct() { return this.channels().find(({ type }) => type === ChannelType.DM); }

  /** @param {Channel} channel one that was just opened */
  learn(channel) {
    this.#know(channel);
    this.#changed();
  }

  /** @param {string} id @returns {Channel | undefined} */
  channel(id) { return this.#channels.get(id); }

  /** @param {string} id @returns {Channel | undefined} the thread that hangs on this message */
  thread(id) {
    const channel = this.#channels.get(id);
    return channel && isThread(channel) ? channel : undefined;
  }

  /** @param {string} parent @returns {Channel[]} newest first */
  threads(parent) {
    return [...this.#channels.values()]
      .filter((channel) => isThread(channel) && channel.parent_id === parent)
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  }

  /** @param {string} channel @returns {readonly Message[]} */
  messages(channel) { return (this.#messages.get(channel) ?? []).filter((message) => this.#isShown(message)); }

  /** @param {string | undefined} channel @param {string | undefined} id @returns {Message | undefined} */
  message(channel, id) { return this.messages(channel ?? "").find((message) => message.id === id); }

  /** @param {string} id @param {number} ms @returns {boolean} whether the message came in no longer ago than this */
  cameWithin(id, ms) { return performance.now() - (this.#arrived.get(id) ?? -Infinity) <= ms; }

  /** @param {string} thread @returns {Message[]} what people and bots wrote in it for everybody */
  answersIn(thread) {
    return this.messages(thread).filter((message) => message.type !== MessageType.THREAD_STARTER && !isPrivate(message));
  }

  /** @param {string} channel @returns {User[]} who types there now, but not you */
  typists(channel) {
    const now = Date.now();
    const until = this.#typing.get(channel) ?? new Map();
    return [...this.#users.values()].filter((user) => user.id !== this.you.id && (until.get(user.id) ?? 0) > now);
  }

  /** @param {string} id @returns {string | undefined} the name of a role */
  role(id) { return this.#roles.get(id); }

  /** @param {string} id @returns {User | undefined} */
  user(id) { return this.#users.get(id); }

  /** @param {Message} message @returns {boolean} whether the person at the page may see it */
  #isShown(message) {
    return !isPrivate(message) || message.interaction_metadata?.user.id === this.you.id;
  }

  /** @param {string} channel @returns {Message[]} */
  #list(channel) {
    const list = this.#messages.get(channel) ?? [];
    this.#messages.set(channel, list);
    return list;
  }

  /** @param {Partial<Message> & {id: string, channel_id: string}} part an update may hold a few fields only */
  #update(part) {
    const list = this.#list(part.channel_id);
    const at = list.findIndex((message) => message.id === part.id);
    if (at >= 0) list[at] = { ...list[at], ...part };
  }

  /** @param {{channel_id: string, message_id: string, user_id: string, emoji: {name: string}}} told @param {boolean} there */
  #react(told, there) {
    const message = this.message(told.channel_id, told.message_id);
    if (!message) return;
    const others = (message.reactors?.[told.emoji.name] ?? []).filter((id) => id !== told.user_id);
    const reactors = { ...message.reactors, [told.emoji.name]: there ? [...others, told.user_id] : others };
    this.#update({ id: message.id, channel_id: message.channel_id, reactors });
  }

  /** @param {{id: string, channel_id: string}} gone */
  #delete(gone) {
    this.#messages.set(gone.channel_id, this.#list(gone.channel_id).filter((message) => message.id !== gone.id));
  }

  /** @param {Channel} channel a direct message goes by the name of the one it is with */
  #know(channel) {
    const name = channel.type === ChannelType.DM ? nameOf(this.#bot) : channel.name;
    this.#channels.set(channel.id, { ...this.#channels.get(channel.id), ...channel, name });
  }

  /** @param {Channel} thread */
  #openThread(thread) {
    const known = this.#channels.has(thread.id);
    this.#know(thread);
    if (!known) this.dispatchEvent(new CustomEvent("thread", { detail: thread }));
  }

  /** @param {{channel_id: string, user_id: string}} signal */
  #type(signal) {
    const until = this.#typing.get(signal.channel_id) ?? new Map();
    until.set(signal.user_id, Date.now() + TYPING_MS);
    this.#typing.set(signal.channel_id, until);
    setTimeout(() => this.#changed(), TYPING_MS + 50);
  }

  #changed() {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.dispatchEvent(new Event("change"));
    });
  }
}
