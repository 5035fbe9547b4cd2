// @ts-check
import { avatar, h, icon } from "./dom.js";
import { ChannelType, channelName, nameOf } from "./types.js";

/** @typedef {import("./types.js").Channel} Channel */

/** A channel lists this many of its newest threads. */
const THREADS = 8;

/**
 * @typedef {Object} SidebarPorts
 * @property {import("./store.js").Store} store
 * @property {(channel: string, thread: string | null) => void} go
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
    const groups = [
      { title: "Text channels", channels: store.channels().filter(({ type }) => type !== ChannelType.DM) },
      { title: "Direct messages", channels: store.channels().filter(({ type }) => type === ChannelType.DM) },
    ].filter(({ channels }) => channels.length > 0);
    const shown = JSON.stringify([groups, channel, thread, store.connected, store.bot, groups.map((g) => g.channels.map((c) => store.threads(c.id)))]);
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    this.#list.replaceChildren(...groups.flatMap(({ title, channels }) => [h("h2", {}, title), h("ul", {}, ...channels.map((each) => this.#channel(each, channel, thread)))]));
    this.#drawBot();
    if (focused) /** @type {HTMLElement | null} */ (this.#list.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
  }

  /** @param {Channel} each @param {string | null} channel @param {string | null} thread */
  #channel(each, channel, thread) {
    const threads = this.#ports.store.threads(each.id).slice(0, THREADS);
    const row = this.#row(each, each.type === ChannelType.DM ? "at" : "hash", each.id === channel && !thread, () => this.#ports.go(each.id, null));
    const under = threads.map((one) => h("li", {}, this.#row(one, null, one.id === thread, () => this.#ports.go(each.id, one.id))));
    return h("li", {}, row, under.length > 0 && h("ul", { class: "threads", "aria-label": `Threads in ${channelName(each)}` }, ...under));
  }

  /** @param {Channel} each @param {string | null} sign @param {boolean} current @param {() => void} go */
  #row(each, sign, current, go) {
    const name = h("span", { class: "row-name" }, channelName(each));
    return h("button", { type: "button", class: "row", "data-key": each.id, "aria-current": current ? "page" : null, onclick: go }, sign && icon(sign), name);
  }

  #drawBot() {
    const { store, mention } = this.#ports;
    const state = store.connected ? "online" : "offline";
    const title = `Mention @${nameOf(store.bot)}`;
    this.#people.replaceChildren(
      h("h2", {}, `Apps: ${state}`),
      h("button", { type: "button", class: `row person ${state}`, title, "aria-label": `${title}, ${state}`, onclick: mention }, avatar(store.bot, 18), h("span", { class: "row-name" }, nameOf(store.bot)), h("span", { class: "tag" }, "APP")),
    );
  }
}
