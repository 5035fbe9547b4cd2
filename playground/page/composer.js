// @ts-check
import { h, icon } from "./dom.js";
import { FileTray } from "./files.js";
import { MentionPicker, mentionsIn, withIds } from "./mentions.js";
import { Limit, nameOf } from "./types.js";
import { noted, pieces, say, worded } from "./words.js";

/** From how many characters on the count that is left is shown. */
const COUNT_FROM = 1800;

/**
 * What goes with the words of a message.
 * @typedef {Object} About
 * @property {string} [reply] the message that it answers
 * @property {boolean} [ping] whether whom it answers is told
 * @property {string} [title] of the post that it begins
 *
 * @typedef {Object} ComposerPorts
 * @property {() => import("./types.js").User} bot
 * @property {(content: string, files: File[], about: About) => Promise<void>} send
 * @property {() => void} editLast changes the last message of the person's own
 */

/** @param {string} name @param {boolean} ping @param {() => void} turn @returns {HTMLElement} what says whether whom one answers is told */
function pingSwitch(name, ping, turn) {
  const label = ping ? say("@ on: ping {name}", { name }) : say("@ off: ping {name}", { name });
  const title = ping ? say("{name} is pinged", { name }) : say("{name} is not pinged", { name });
  return h("button", { type: "button", class: "reply-ping", role: "switch", "aria-checked": String(ping), "aria-label": label, title, onclick: turn }, ping ? say("@ on") : say("@ off"));
}

/**
 * The box a person writes in. The draft is a plain text area, so tabs, undo and input methods work as
 * everywhere; a copy behind it, of the same metrics, paints the mention as a pill.
 */
export class Composer {
  element;
  input;
  #ports;
  #picker;
  #tray;
  #head = h("div", { class: "composer-head", hidden: true });
  #title = /** @type {HTMLInputElement} */ (worded(h("input", { class: "post-title", type: "text", dir: "auto", maxlength: Limit.TITLE, autocomplete: "off", hidden: true }), { placeholder: noted("Title of the post"), "aria-label": noted("Title of the post") }));
  /** @type {{message: import("./types.js").Message, mine: boolean, ping: boolean} | null} */
  #reply = null;
  #paint = h("div", { class: "draft-paint", "aria-hidden": "true" });
  #problem = h("p", { class: "composer-problem", role: "alert", hidden: true });
  #count = h("span", { class: "composer-count", hidden: true });
  #busy = false;

  /**
   * @param {string} id
   * @param {ComposerPorts} ports
   */
  constructor(id, ports) {
    this.#ports = ports;
    this.input = /** @type {HTMLTextAreaElement} */ (
      h("textarea", { class: "draft", id, rows: 1, dir: "auto", spellcheck: "false", autocomplete: "off", "aria-haspopup": "listbox", "aria-autocomplete": "list" })
    );
    this.#picker = new MentionPicker(this.input, `${id}-people`, () => [ports.bot()], (user) => this.#mention(user));
    this.#tray = new FileTray((problem) => this.#complain(problem));
    this.element = this.#build();
    this.#listen();
  }

  get text() { return this.input.value; }
  get empty() { return this.input.value.trim() === "" && this.#tray.files.length === 0; }

  /** @param {string} label what this box writes to */
  set label(label) {
    this.input.placeholder = label;
    this.input.setAttribute("aria-label", label);
  }

  /** @param {boolean} titled whether what is written here begins a post, which has a title */
  set titled(titled) { this.#title.hidden = !titled; }

  get reply() { return this.#reply?.message ?? null; }

  /** @param {import("./types.js").Message | null} message what is answered from now on @param {boolean} mine whether it is one's own */
  answer(message, mine) {
    this.#reply = message && { message, mine, ping: true };
    this.drawReply();
    if (message) this.input.focus();
  }

  /** @param {Iterable<File>} files */
  attach(files) {
    this.#tray.add(files);
    this.input.focus();
  }

  /** @param {string} text replaces the draft; one undo brings the old one back */
  fill(text) {
    this.input.focus();
    this.input.select();
    this.#type(text);
    this.#picker.close();
    this.input.scrollTop = this.input.scrollHeight;
  }

  /** @param {string} draft one that was left here before, or nothing */
  restore(draft) {
    this.#tray.take();
    this.input.value = draft;
    this.#changed();
    this.#picker.close();
  }

  #build() {
    const chooser = /** @type {HTMLInputElement} */ (h("input", { type: "file", multiple: true, hidden: true, tabindex: -1 }));
    chooser.addEventListener("change", () => {
      this.attach(chooser.files ?? []);
      chooser.value = "";
    });
    return h(
      "div",
      { class: "composer" },
      this.#picker.element,
      this.#problem,
      h(
        "div",
        { class: "composer-box" },
        this.#head,
        this.#title,
        this.#tray.element,
        h(
          "div",
          { class: "composer-row" },
          worded(h("button", { type: "button", class: "icon-button attach", onclick: () => chooser.click() }, icon("plus")), { "aria-label": noted("Attach a file"), title: noted("Attach a file") }),
          chooser,
          h("div", { class: "draft-scroll" }, h("div", { class: "draft-grid" }, this.#paint, this.input)),
          this.#count,
          worded(h("button", { type: "button", class: "icon-button send", onclick: () => this.#send() }, icon("send")), { "aria-label": noted("Send message"), title: noted("Send (Enter)") }),
        ),
      ),
    );
  }

  /** Says whom a message answers, in the language of now. */
  drawReply() {
    this.#head.hidden = !this.#reply;
    if (!this.#reply) return;
    const { message, mine, ping } = this.#reply;
    const name = nameOf(message.author);
    const turn = () => {
      this.#reply = { message, mine, ping: !ping };
      this.drawReply();
      /** @type {HTMLElement | null} */ (this.#head.querySelector(".reply-ping"))?.focus();
    };
    const leave = () => {
      this.answer(null, false);
      this.input.focus();
    };
    this.#head.replaceChildren(
      h("span", { class: "reply-to" }, ...pieces(say("Replying to {name}"), { name: h("strong", {}, name) })),
      mine ? "" : pingSwitch(name, ping, turn),
      h("button", { type: "button", class: "icon-button", "aria-label": say("Do not reply"), title: say("Do not reply (Esc)"), onclick: leave }, icon("close", 16)),
    );
  }

  #listen() {
    this.#title.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.input.focus();
    });
    this.input.addEventListener("input", () => this.#changed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("paste", (event) => this.#paste(event));
    this.input.addEventListener("click", () => this.#picker.refresh());
    this.input.addEventListener("blur", () => this.#picker.close());
    this.#changed();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    if (this.#picker.key(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#reply) {
      event.preventDefault();
      this.answer(null, false);
    } else if (event.key === "ArrowUp" && this.empty) {
      event.preventDefault();
      this.#ports.editLast();
    }
  }

  /**
   * A spreadsheet puts its cells on the clipboard as text and as a picture: the text is what a person means.
   * @param {ClipboardEvent} event
   */
  #paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const files = [...(event.clipboardData?.files ?? [])];
    const { value, selectionStart, selectionEnd } = this.input;
    if (text === "" && files.length > 0) {
      event.preventDefault();
      this.attach(files);
    } else if (value.length - (selectionEnd - selectionStart) + text.length > Limit.CONTENT) {
      event.preventDefault();
      this.attach([new File([text], "message.txt", { type: "text/plain" })]);
    }
  }

  /** @param {import("./types.js").User} user */
  #mention(user) {
    const caret = this.input.selectionStart;
    this.input.setSelectionRange(this.text.lastIndexOf("@", caret - 1), caret);
    this.#type(`@${nameOf(user)} `);
    this.#picker.close();
  }

  /** @param {string} text takes the place of the selection, as typed, so that undo knows it */
  #type(text) {
    if (document.execCommand("insertText", false, text)) return;
    this.input.setRangeText(text, this.input.selectionStart, this.input.selectionEnd, "end");
    this.#changed();
  }

  #changed() {
    const over = this.text.length - Limit.CONTENT;
    this.#paint.replaceChildren(...this.#painted(), "\u200b");
    this.#count.hidden = this.text.length < COUNT_FROM;
    this.#count.textContent = String(-over);
    this.#count.classList.toggle("over", over > 0);
    this.#problem.hidden = true;
    this.#picker.refresh();
  }

  /** @returns {(Node | string)[]} the draft with its mentions marked */
  #painted() {
    /** @type {(Node | string)[]} */
    const out = [];
    let from = 0;
    for (const { start, end } of mentionsIn(this.text, this.#ports.bot())) {
      out.push(this.text.slice(from, start), h("span", { class: "mention" }, this.text.slice(start, end)));
      from = end;
    }
    out.push(this.text.slice(from));
    return out;
  }

  /** @param {string} problem */
  #complain(problem) {
    this.#problem.textContent = problem;
    this.#problem.hidden = false;
  }

  async #send() {
    const content = withIds(this.text, this.#ports.bot()).trimEnd();
    if (this.#busy || this.empty) return;
    if (content.length > Limit.CONTENT) {
      this.#complain(say("A message takes {most} characters; this one has {count}. Attach the table as a file instead.", { most: Limit.CONTENT, count: content.length }));
      return;
    }
    const title = this.#title.value.trim();
    if (!this.#title.hidden && title === "") {
      this.#complain(say("A post needs a title."));
      this.#title.focus();
      return;
    }
    const [draft, reply] = [this.text, this.#reply];
    const files = this.#tray.take();
    this.input.value = "";
    this.answer(null, false);
    this.#changed();
    this.#busy = true;
    try {
      await this.#ports.send(content, files, { ...(reply ? { reply: reply.message.id, ping: reply.ping } : {}), ...(this.#title.hidden ? {} : { title }) });
      this.#title.value = "";
    } catch (error) {
      if (this.text === "") this.input.value = draft;
      this.#tray.add(files);
      this.#reply = reply;
      this.drawReply();
      this.#changed();
      this.#complain(error instanceof Error ? error.message : String(error));
    } finally {
      this.#busy = false;
    }
  }
}
