// @ts-check
import { h, icon } from "./dom.js";
import { Limit } from "./types.js";
import { dates, noted, say, worded } from "./words.js";

/**
 * @param {number} bytes
 * @returns {string}
 */
export function size(bytes) {
  if (bytes < 1000) return inUnit(bytes, { unit: "byte", unitDisplay: "long" });
  if (bytes < 1e6) return inUnit(bytes / 1e3, { unit: "kilobyte", minimumFractionDigits: 1 });
  return inUnit(bytes / 1e6, { unit: "megabyte", minimumFractionDigits: 1 });
}

/** @param {number} number @param {Intl.NumberFormatOptions} options */
function inUnit(number, options) {
  return new Intl.NumberFormat(dates(), { style: "unit", maximumFractionDigits: 1, ...options }).format(number);
}

/** The files that wait above a draft to be sent with it. */
export class FileTray {
  element = worded(h("ul", { class: "tray", hidden: true }), { "aria-label": noted("Files to send") });
  /** @type {File[]} */
  #files = [];
  #report;

  /** @param {(problem: string) => void} report */
  constructor(report) {
    this.#report = report;
  }

  get files() { return this.#files; }

  /** @param {Iterable<File>} files those over Discord's limits are named and left out */
  add(files) {
    for (const file of files) {
      if (file.size > Limit.FILE_BYTES) this.#report(say("“{file}” has {size}; a message takes files up to 10 MiB.", { file: file.name, size: size(file.size) }));
      else if (this.#files.length >= Limit.FILES) this.#report(say("A message takes {most} files; “{file}” was left out.", { most: Limit.FILES, file: file.name }));
      else this.#files = [...this.#files, file];
    }
    this.#draw();
  }

  /** @returns {File[]} what was in the tray, which is empty now */
  take() {
    const files = this.#files;
    this.#files = [];
    this.#draw();
    return files;
  }

  #draw() {
    this.element.replaceChildren(...this.#files.map((file) => this.#card(file)));
    this.element.hidden = this.#files.length === 0;
  }

  /** @param {File} file */
  #card(file) {
    const remove = () => {
      this.#files = this.#files.filter((other) => other !== file);
      this.#draw();
    };
    return h(
      "li",
      { class: "tray-card" },
      icon("file", 28),
      h("span", { class: "tray-name", title: file.name }, file.name),
      h("span", { class: "tray-size" }, size(file.size)),
      h("button", { type: "button", class: "icon-button", "aria-label": say("Remove {file}", { file: file.name }), onclick: remove }, icon("close", 16)),
    );
  }
}
