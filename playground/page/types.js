// @ts-check
import { say } from "./words.js";

/**
 * The shapes that cross the wire, as Discord names them. Only fields the page reads are listed.
 *
 * @typedef {Object} User
 * @property {string} id
 * @property {string} username
 * @property {string | null} [global_name]
 * @property {boolean} [bot]
 *
 * @typedef {Object} Attachment
 * @property {string} id
 * @property {string} filename
 * @property {number} size bytes
 * @property {string} url
 * @property {string} [content_type]
 * @property {string | null} [description] the alt text
 * @property {number | null} [width] pixels, pictures only
 * @property {number | null} [height] pixels, pictures only
 *
 * @typedef {Object} Reference
 * @property {string} [message_id]
 * @property {string} [channel_id]
 * @property {number} [type] 1 points to what is forwarded
 *
 * @typedef {Object} Component
 * @property {number} type 1 is a row, 2 a button, 3 a select, 6 a select of roles
 * @property {Component[]} [components]
 * @property {string} [label]
 * @property {string} [custom_id]
 * @property {string} [url]
 * @property {number} [style]
 * @property {string} [placeholder]
 * @property {{value: string, label: string, default?: boolean}[]} [options]
 * @property {{id: string}[]} [default_values] the roles that are chosen
 * @property {boolean} [disabled]
 *
 * @typedef {Object} Message
 * @property {string} id
 * @property {string} channel_id
 * @property {User} author
 * @property {string} content
 * @property {string} timestamp
 * @property {string | null} [edited_timestamp]
 * @property {number} type
 * @property {Attachment[]} attachments
 * @property {number} [flags]
 * @property {{user: User}} [interaction_metadata] whose touch or command it answers
 * @property {Component[]} [components]
 * @property {Reference | null} [message_reference]
 * @property {Message | null} [referenced_message]
 * @property {{message: {content: string, timestamp: string, attachments: Attachment[]}}[]} [message_snapshots] what it forwards
 * @property {Poll} [poll]
 * @property {Record<string, string[]>} [reactors] who reacted, by emoji
 *
 * @typedef {Object} Poll
 * @property {{text: string}} question
 * @property {{answer_id: number, poll_media: {text: string}}[]} answers
 * @property {{answer_counts: {id: number, count: number}[]}} results
 *
 * @typedef {Object} Channel
 * @property {string} id
 * @property {number} type
 * @property {string | null} [name]
 * @property {string | null} [topic]
 * @property {string | null} [parent_id]
 * @property {number} [position]
 * @property {User[]} [recipients]
 *
 * @typedef {Object} Command
 * @property {string} name
 * @property {number} type 1 is written behind a slash, 3 stands in the menu of a message
 * @property {string} description
 * @property {Record<string, string> | null} [name_localizations]
 *
 * @typedef {Object} Role
 * @property {string} id
 * @property {string} name
 *
 * @typedef {Object} State
 * @property {User} bot
 * @property {User} you
 * @property {User[]} people who can write here, you among them
 * @property {string[]} locales that a client can have
 * @property {Channel[]} channels
 * @property {Record<string, Message[]>} messages oldest first
 * @property {Command[]} commands
 * @property {Role[]} roles that people of the server have
 * @property {boolean} connected whether the bot is at the gateway
 * @property {number} seq
 *
 * @typedef {Object} PageEvent
 * @property {number} seq
 * @property {string} t
 * @property {any} d
 */

/** Message types, as Discord numbers them. */
export const MessageType = Object.freeze({ DEFAULT: 0, THREAD_CREATED: 18, REPLY: 19, THREAD_STARTER: 21 });

/** The flag of a message that one person alone sees. */
const EPHEMERAL = 64;

/**
 * @param {Message} message
 * @returns {boolean} whether one person alone sees it
 */
export const isPrivate = (message) => Boolean((message.flags ?? 0) & EPHEMERAL);

/** Channel types, as Discord numbers them. */
export const ChannelType = Object.freeze({ TEXT: 0, DM: 1, VOICE: 2, NEWS: 5, NEWS_THREAD: 10, PUBLIC_THREAD: 11, PRIVATE_THREAD: 12, FORUM: 15 });

/** Discord's own limits for one message of a member without a subscription. */
export const Limit = Object.freeze({ CONTENT: 2000, TITLE: 100, FILES: 10, FILE_BYTES: 10 * 1024 * 1024 });

/** What the account is called that everybody is at first, which each reads in their own language. */
const YOU = "You";

/**
 * @param {User} user
 * @returns {string} the name people see
 */
export const nameOf = (user) => (user.username === YOU ? say("You") : user.global_name || user.username);

/**
 * @param {Channel} channel
 * @returns {boolean}
 */
export const isThread = (channel) =>
  channel.type === ChannelType.PUBLIC_THREAD ||
  channel.type === ChannelType.NEWS_THREAD ||
  channel.type === ChannelType.PRIVATE_THREAD;

/**
 * @param {Channel} channel
 * @returns {string} the channel's name, as a list shows it
 */
export const channelName = (channel) => channel.name || say("direct message");

/**
 * @param {Channel} channel
 * @returns {string} the name with the sign that stands before it
 */
export const signed = (channel) => (channel.type === ChannelType.DM ? `@${channelName(channel)}` : `#${channelName(channel)}`);

/**
 * @param {Channel} channel
 * @returns {string} the icon of its kind
 */
export const signOf = (channel) => ({ [ChannelType.DM]: "at", [ChannelType.VOICE]: "voice", [ChannelType.FORUM]: "posts" })[channel.type] ?? "hash";
