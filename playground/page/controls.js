// @ts-check
/** What stands under a message to be touched: rows of buttons and selects, as the keyboard reaches them too. */
import { h } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").Component} Component */
/** @typedef {import("./types.js").Role} Role */
/** @typedef {(message: Message, customId: string, values: string[]) => void} Touch */

const BUTTON = 2;
const SELECT = 3;
const LINK = 5;
const ROLES = 6;

/**
 * @param {Message} message
 * @param {Touch} touch
 * @param {() => Role[]} roles of the server
 * @returns {HTMLElement | null} null where there is nothing to touch
 */
export function controls(message, touch, roles) {
  const rows = (message.components ?? []).map((row) => (row.components ?? []).map((part) => control(message, part, touch, roles)).filter((part) => part !== null));
  const shown = rows.filter((row) => row.length > 0);
  if (shown.length === 0) return null;
  return h("div", { class: "controls" }, ...shown.map((row) => h("div", { class: "control-row" }, ...row)));
}

/**
 * @param {Message} message
 * @param {Component} part
 * @param {Touch} touch
 * @param {() => Role[]} roles
 * @returns {HTMLElement | null}
 */
function control(message, part, touch, roles) {
  if (part.type === BUTTON && part.style === LINK) return h("a", { class: "message-button", href: part.url, rel: "noreferrer", target: "_blank" }, part.label ?? "");
  if (!part.custom_id) return null;
  const id = part.custom_id;
  if (part.type === BUTTON) {
    return h("button", { type: "button", class: `message-button style-${part.style ?? 2}`, "data-control": meaning(id), disabled: Boolean(part.disabled), onclick: () => touch(message, id, []) }, part.label ?? "");
  }
  if (part.type === ROLES) return roleSelect(message, part, id, touch, roles());
  return part.type === SELECT ? select(message, part, id, touch) : null;
}

/**
 * @param {Message} message
 * @param {Component} part
 * @param {string} id
 * @param {Touch} touch
 */
function select(message, part, id, touch) {
  const options = part.options ?? [];
  const label = part.placeholder ?? say("Choose");
  const none = options.some((option) => option.default) ? [] : [h("option", { value: "", selected: true, disabled: true, hidden: true }, label)];
  const made = /** @type {HTMLSelectElement} */ (
    h(
      "select",
      { class: "message-select", "aria-label": label, "data-control": meaning(id), disabled: Boolean(part.disabled) },
      ...none,
      ...options.map((option) => h("option", { value: option.value, selected: Boolean(option.default) }, option.label)),
    )
  );
  const present = options.find((option) => option.default)?.value;
  made.addEventListener("change", () => {
    // Choosing what is chosen already tells nobody, as in the client people know.
    if (made.value !== present) touch(message, id, [made.value]);
  });
  return made;
}

/**
 * A select of roles, open: a box for each, of which any number may be ticked.
 * @param {Message} message
 * @param {Component} part
 * @param {string} id
 * @param {Touch} touch
 * @param {Role[]} roles
 */
function roleSelect(message, part, id, touch, roles) {
  const chosen = new Set((part.default_values ?? []).map((value) => value.id));
  const box = (/** @type {Role} */ role) => {
    const input = /** @type {HTMLInputElement} */ (h("input", { type: "checkbox", value: role.id, checked: chosen.has(role.id), "data-control": `${meaning(id)}:${role.id}` }));
    input.addEventListener("change", () => {
      chosen[input.checked ? "add" : "delete"](role.id);
      touch(message, id, [...chosen]);
    });
    return h("label", { class: "message-role" }, input, role.name);
  };
  const none = roles.length === 0 && h("p", {}, say("This server has no roles."));
  return h("fieldset", { class: "message-roles", disabled: Boolean(part.disabled) }, h("legend", {}, part.placeholder ?? say("Choose roles")), ...roles.map(box), none);
}

/** @param {string} id @returns {string} what of an id stays the same from one state of a chart to the next */
function meaning(id) {
  return id.split(":").slice(0, 2).join(":");
}

/**
 * Where the focus is among the controls of a list, to put it back after they were drawn anew.
 * @param {HTMLElement} list
 * @returns {() => void}
 */
export function keepFocus(list) {
  const active = document.activeElement;
  const of = active instanceof HTMLElement && list.contains(active) ? active.dataset.control : undefined;
  const message = /** @type {HTMLElement | null} */ (active?.closest("[data-id]"))?.dataset.id;
  return () => {
    if (!of || !message || document.activeElement === active) return;
    const item = list.querySelector(`[data-id="${CSS.escape(message)}"]`);
    const again = item?.querySelector(`[data-control="${CSS.escape(of)}"]`) ?? item?.querySelector('[data-control="tool:react"]');
    if (again instanceof HTMLElement) again.focus();
  };
}
