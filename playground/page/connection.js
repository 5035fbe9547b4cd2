// @ts-check
import { language, say } from "./words.js";

/** The wire to the loopback server: one state, then a stream of events, and what a person does. */

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./types.js").Message} Message */

const FIRST_RETRY_MS = 400;
const LAST_RETRY_MS = 2_000;

/** Keeps a store up to date. Fires `status` when the wire is lost or found again. */
export class Connection extends EventTarget {
  #store;
  #live = false;
  #lost = false;
  #retry = FIRST_RETRY_MS;

  /** @param {Store} store */
  constructor(store) {
    super();
    this.#store = store;
  }

  /** Whether the wire was there and is gone; not while the page still opens. */
  get lost() { return this.#lost; }

  /** Reads the state and listens; called again after every loss, because a restarted server counts anew. */
  async open() {
    try {
      const response = await fetch("/page/state", { cache: "no-store" });
      if (!response.ok) throw new Error(`the playground answered ${response.status}`);
      this.#store.load(await response.json());
    } catch {
      this.#again();
      return;
    }
    this.#listen();
  }

  #listen() {
    const source = new EventSource(`/page/events?since=${this.#store.seq}`);
    source.onopen = () => {
      this.#retry = FIRST_RETRY_MS;
      this.#become(true);
    };
    source.onmessage = (event) => this.#store.apply(JSON.parse(event.data));
    source.onerror = () => {
      // EventSource would retry by itself with the old `since`, which a restarted server has not reached yet.
      source.close();
      this.#again();
    };
  }

  #again() {
    this.#become(false);
    setTimeout(() => this.open(), this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY_MS);
  }

  /** @param {boolean} live */
  #become(live) {
    if (live === this.#live && live !== this.#lost) return;
    this.#live = live;
    this.#lost = !live;
    this.dispatchEvent(new Event("status"));
  }

  /**
   * Says something as the person at the page.
   * @param {string} channel
   * @param {string} content
   * @param {readonly File[]} files
   * @param {import("./composer.js").About} about
   * @throws {Error} with a sentence for the person, when the message did not arrive
   */
  async say(channel, content, files, about) {
    const attachments = await Promise.all(files.map(encoded));
    const reply = about.reply ? { reply_to: about.reply, ping: about.ping ?? true } : {};
    const message = await this.#order({ op: "say", channel_id: channel, content, attachments, ...reply });
    if (message.id) this.#store.put(message);
  }

  /**
   * Starts a post in a forum.
   * @param {string} forum
   * @param {string} title
   * @param {string} content
   * @param {readonly File[]} files
   * @returns {Promise<string>} its id
   */
  async post(forum, title, content, files) {
    const attachments = await Promise.all(files.map(encoded));
    const made = await this.#order({ op: "thread", action: "post", channel_id: forum, name: title, content, attachments });
    this.#store.learn(made);
    return made.id;
  }

  /** @param {Message} message @param {string} content */
  async edit(message, content) { await this.#order({ op: "edit", ...named(message), content }); }

  /** @param {Message} message */
  async remove(message) { await this.#order({ op: "delete", ...named(message) }); }

  /** @param {Message} message @param {string} emoji @param {boolean} gone whether it is taken back */
  async react(message, emoji, gone) { await this.#order({ op: "react", ...named(message), emoji, gone }); }

  /** @param {Message} message @param {string} to a channel */
  async forward(message, to) { await this.#order({ op: "forward", ...named(message), to }); }

  /** @returns {Promise<string>} the id of the conversation with the bot, opened now if it was not */
  async direct() {
    const known = this.#store.direct();
    if (known) return known.id;
    const opened = await this.#order({ op: "open_dm" });
    this.#store.learn(opened);
    return opened.id;
  }

  /**
   * Uses a command of the bot.
   * @param {string} channel
   * @param {string} name
   * @param {Record<string, string>} options text behind the names of its options
   * @param {string} [target] the message whose menu it was chosen in
   */
  async command(channel, name, options, target) {
    const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    await this.#order({ op: "slash", ...this.#client(), channel_id: channel, name, options: given, ...(target ? { target_id: target } : {}) });
  }

  /**
   * Sends what was written in a form of the bot.
   * @param {import("./form.js").Asked} asked
   * @param {Record<string, string>} fields
   */
  async submit(asked, fields) {
    const where = asked.message_id ? { message_id: asked.message_id } : {};
    await this.#order({ op: "modal", ...this.#client(), channel_id: asked.channel_id, custom_id: asked.custom_id, fields, ...where });
  }

  /**
   * Presses a button under a message of the bot, or chooses in a select.
   * @param {string} channel
   * @param {string} message
   * @param {string} customId
   * @param {readonly string[]} values none for a button
   */
  async click(channel, message, customId, values) {
    const chosen = values.length > 0 ? { values } : {};
    await this.#order({ op: "click", ...this.#client(), channel_id: channel, message_id: message, custom_id: customId, ...chosen });
  }

  #client() { return { locale: this.#store.locale }; }

  /** @param {object} order what the person at the page does, as who they are here */
  #order(order) { return control({ ...order, author: this.#store.you.id }); }
}

/** @param {Message} message @returns {{channel_id: string, message_id: string}} */
function named(message) {
  return { channel_id: message.channel_id, message_id: message.id };
}

/**
 * @param {object} order
 * @returns {Promise<any>}
 */
async function control(order) {
  let response;
  try {
    response = await fetch("/ctl", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(order),
    });
  } catch {
    throw new Error(say("The playground does not answer. Is it still running? Your message is kept here."));
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(say("The message was refused: {reason}.", { reason: reason(answer, response.status) }));
  return answer;
}

/**
 * @param {{message?: string, error?: string, code?: number}} answer
 * @param {number} status
 * @returns {string} Discord's own words, which are English, or else its code
 */
function reason(answer, status) {
  const words = language() === "en" ? (answer.message ?? answer.error) : undefined;
  return words ?? String(answer.code ?? status);
}

/**
 * @param {File} file
 * @returns {Promise<{filename: string, data: string, content_type: string}>}
 */
function encoded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ filename: file.name, data: url.slice(url.indexOf(",") + 1), content_type: file.type || "application/octet-stream" });
    };
    reader.onerror = () => reject(new Error(say("“{file}” could not be read. Attach it again.", { file: file.name })));
    reader.readAsDataURL(file);
  });
}
