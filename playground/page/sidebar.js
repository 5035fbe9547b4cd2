// @ts-check
import { avatar, h, icon } from "./dom.js";
import { ChannelType, channelName, isThread, nameOf, signOf } from "./types.js";
import { language, noted, say } from "./words.js";

/** @typedef {import("./types.js").Channel} Channel */

/** A channel lists this many of its newest threads. */
const THREADS = 8;

const DIRECT = noted("Direct messages");
const GROUPS = Object.freeze([
  { title: noted("Text channels"), types: [ChannelType.TEXT, ChannelType.NEWS] },
  { title: noted("Forums"), types: [ChannelType.FORUM] },
  { title: noted("Voice channels"), types: [ChannelType.VOICE] },
  { title: DIRECT, types: [ChannelType.DM] },
].map(({ title, types }) => ({ title, types: /** @type {number[]} */ (types) })));

/**
 * @typedef {Object} SidebarPorts
 * @property {import("./store.js").Store} store
 * @property {(channel: string, thread: string | null) => void} go
 * @property {() => void} direct opens the conversation with the bot
 * @property {() => void} mention
 */

/** The list at the left: channels with their threads, direct messages, and whether the bot is there. */
export class Sidebar {
  #list;
  #people;
  #ports;
  #drawn = "";

  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} people
   * @param {SidebarPorts} ports
   */
  constructor(list, people, ports) {
    this.#list = list;
    this.#people = people;
    this.#ports = ports;
  }

  /**
   * @param {string | null} channel the one in view
   * @param {string | null} thread
   */
  draw(channel, thread) {
    const { store } = this.#ports;
    const groups = GROUPS.map(({ title, types }) => ({ title, channels: store.channels().filter(({ type }) => types.includes(type)) })).filter(({ channels }) => channels.length > 0);
    const shown = JSON.stringify([language(), groups, channel, thread, store.connected, store.bot, groups.map((g) => g.channels.map((c) => store.threads(c.id)))]);
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const direct = store.direct() ? [] : [h("h2", {}, say(DIRECT)), h("ul", {}, h("li", {}, this.#row({ id: "direct", type: ChannelType.DM, name: nameOf(store.bot) }, false, this.#ports.direct)))];
    this.#list.replaceChildren(...groups.flatMap(({ title, channels }) => [h("h2", {}, say(title)), h("ul", {}, ...channels.map((each) => this.#channel(each, channel, thread)))]), ...direct);
    this.#drawBot();
    if (focused) /** @type {HTMLElement | null} */ (this.#list.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
  }

  /** @param {Channel} each @param {string | null} channel @param {string | null} thread */
  #channel(each, channel, thread) {
    const threads = this.#ports.store.threads(each.id).slice(0, THREADS);
    const row = this.#row(each, each.id === channel && !thread, () => this.#ports.go(each.id, null));
    const under = threads.map((one) => h("li", {}, this.#row(one, one.id === thread, () => this.#ports.go(each.id, one.id))));
    return h("li", {}, row, under.length > 0 && h("ul", { class: "threads", "aria-label": say("Threads in {channel}", { channel: channelName(each) }) }, ...under));
  }

  /** @param {Channel} each @param {boolean} current @param {() => void} go */
  #row(each, current, go) {
    const sign = !isThread(each) && signOf(each);
    const name = h("span", { class: "row-name" }, channelName(each));
    return h("button", { type: "button", class: "row", "data-key": each.id, "aria-current": current ? "page" : null, onclick: go }, sign && icon(sign), name);
  }

  #drawBot() {
    const { store, mention } = this.#ports;
    const state = store.connected ? "online" : "offline";
    const title = say("Mention {name}", { name: `@${nameOf(store.bot)}` });
    const told = store.connected ? say("online") : say("offline");
    this.#people.replaceChildren(
      h("h2", {}, say("Apps: {state}", { state: told })),
      h("button", { type: "button", class: `row person ${state}`, title, "aria-label": `${title}, ${told}`, onclick: mention }, avatar(store.bot, 18), h("span", { class: "row-name" }, nameOf(store.bot)), h("span", { class: "tag" }, say("APP"))),
    );
  }
}
