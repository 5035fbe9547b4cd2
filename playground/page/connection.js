// @ts-check
/** The wire to the loopback server: one state, then a stream of events, and what a person does. */

/** @typedef {import("./store.js").Store} Store */

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
   * @throws {Error} with a sentence for the person, when the message did not arrive
   */
  async say(channel, content, files) {
    const attachments = await Promise.all(files.map(encoded));
    const message = await this.#order({ op: "say", channel_id: channel, content, attachments });
    if (message.id) this.#store.put(message);
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
    throw new Error("The playground does not answer. Is it still running? Your message is kept here.");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(`The message was refused: ${answer.message ?? answer.error ?? response.status}.`);
  return answer;
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
    reader.onerror = () => reject(new Error(`“${file.name}” could not be read. Attach it again.`));
    reader.readAsDataURL(file);
  });
}
