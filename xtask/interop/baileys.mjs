// An unmodified Baileys client driven by JSON lines, in the manner of `wa rpc` (docs/rpc.md).
//
//   node baileys.mjs AUTH_DIRECTORY SERVER_URL ROOT_KEY_HEX
//
// calls   pair, pair_code {phone}
//         send {to, text} or {to, content, quote?, expiration?, audience?}
//           `content` is what Baileys' `sendMessage` takes; where it wants the key of a message (`react.key`,
//           `edit`, `delete`, `pin`) or a message (`forward`), the id of one that this process saw will do;
//           `linkPreview.jpegThumbnail` is base64
//         vote {poll, options}, download {message, path}, read {chat, sender?, ids}, available, close
//         change {chat, change}: `change` is what Baileys' `chatModify` takes
//         group_create {subject, members}, group_add, group_remove, group_promote, group_demote {group, members},
//         group_info {group}, group_subject {group, text}, group_leave {group}, group_list
//         picture {of, full?}, picture_download {of, full?, path}, picture_set {path, group?}, picture_remove {group?}
// events  qr, paired, online, caught_up, closed, message, history_message, update, vote, receipt, undecryptable, group, timer,
//         setting, contact, picture, app_state_key

import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import makeWASocket, {
  DisconnectReason,
  WA_CERT_DETAILS,
  WAMessageStatus,
  WAMessageStubType,
  decryptPollVote,
  downloadMediaMessage,
  generateMessageIDV2,
  getAggregateVotesInPollMessage,
  jidNormalizedUser,
  normalizeMessageContent,
  proto,
  updateMessageWithPollUpdate,
  useMultiFileAuthState,
} from '@whiskeysockets/baileys'
import pino from 'pino'

const [directory, url, root] = process.argv.slice(2)

/** The pause before a lost connection is opened again, in milliseconds. */
const RECONNECT_AFTER = 250

// The library below Baileys reports on the console; standard output belongs to the JSON lines.
console.log = console.info = console.warn = console.error
const logger = pino({ level: process.env.BAILEYS_LOG ?? 'silent' }, pino.destination(2))

// A server that is not WhatsApp's signs its Noise certificate with a key of its own.
WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(root, 'hex')

let auth
let socket
let closing = false
/** Writes of keys that are still on their way to the disk. */
const writes = new Set()
/** Every message that this process has sent or received, by its id: what an application's database is for. */
const known = new Map()
/** What is on its way, for peers that ask again before `sendMessage` has returned. */
const leaving = new Map()

function write(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function tracked(promise) {
  writes.add(promise)
  return promise.finally(() => writes.delete(promise))
}

/** The phone's consent is what makes a device a linked one. */
function isLinked() {
  return auth.state.creds.account !== undefined
}

async function loadAuth() {
  auth = await useMultiFileAuthState(directory)
}

/** A pairing begins with new keys, whatever an attempt that failed has left behind. */
async function startAfresh() {
  const before = socket
  socket = undefined
  await before?.end(undefined)
  await rm(directory, { recursive: true, force: true })
  await loadAuth()
  connect()
}

function connect() {
  const { creds, keys } = auth.state
  const saveCreds = auth.saveCreds
  const current = makeWASocket({
    waWebSocketUrl: url,
    auth: { creds, keys: { get: keys.get, set: data => tracked(keys.set(data)) } },
    logger,
    emitOwnEvents: false,
    getMessage: async key => known.get(key.id)?.message ?? leaving.get(key.id),
  })
  socket = current
  current.ev.on('creds.update', () => tracked(saveCreds()))
  current.ev.on('connection.update', update => connectionUpdate(current, update))
  current.ev.on('messages.upsert', ({ messages }) => messages.forEach(reportMessage))
  current.ev.on('messaging-history.set', ({ messages }) => messages.forEach(reportPast))
  current.ev.on('messages.update', updates => updates.forEach(reportUpdate))
  current.ev.on('message-receipt.update', updates => updates.forEach(reportReceipt))
  current.ev.on('group-participants.update', ({ id, author, participants, action }) => {
    const members = participants.map(({ id, phoneNumber, lid }) => ({ id, phone_number: phoneNumber, lid }))
    write({ event: 'group', group: id, author, action, members })
  })
  current.ev.on('groups.upsert', groups => groups.forEach(group => write(created(group))))
  current.ev.on('groups.update', groups => {
    groups.forEach(({ id, ...change }) => write({ event: 'group', group: id, action: 'update', change }))
  })
  current.ev.on('chats.update', chats => {
    chats
      .filter(chat => chat.ephemeralExpiration !== undefined)
      .forEach(({ id, ephemeralExpiration }) => write({ event: 'timer', chat: id, seconds: ephemeralExpiration ?? 0 }))
    chats.forEach(reportSetting)
  })
  current.ev.on('contacts.upsert', contacts => {
    contacts.forEach(({ id, name, lid }) => write({ event: 'contact', contact: id, name, lid }))
  })
  current.ev.on('contacts.update', contacts => {
    contacts
      .filter(({ imgUrl }) => imgUrl)
      .forEach(({ id, imgUrl }) => write({ event: 'picture', chat: id, removed: imgUrl === 'removed' }))
  })
  current.ev.on('creds.update', ({ myAppStateKeyId }) => myAppStateKeyId && write({ event: 'app_state_key' }))
}

/** What a device of the account has set for a chat; Baileys says since when a chat is pinned. */
function reportSetting({ id, pinned, archived, muteEndTime, unreadCount }) {
  const change = { pinned: pinned === undefined ? undefined : pinned !== null, archived, muteEndTime, unreadCount }
  if (Object.values(change).some(value => value !== undefined)) {
    write({ event: 'setting', chat: id, change })
  }
}

function created({ id, subject, participants }) {
  const members = participants.map(({ id, phoneNumber, lid }) => ({ id, phone_number: phoneNumber, lid }))
  return { event: 'group', group: id, action: 'create', subject, members }
}

function connectionUpdate(current, update) {
  if (update.qr) {
    write({ event: 'qr', text: update.qr })
  }
  if (update.isNewLogin) {
    write({ event: 'paired' })
  }
  if (update.connection === 'open') {
    const { id, lid } = auth.state.creds.me
    write({ event: 'online', pn: id, lid })
  }
  if (update.receivedPendingNotifications) {
    write({ event: 'caught_up' })
  }
  if (update.connection === 'close' && current === socket) {
    socket = undefined
    const error = update.lastDisconnect?.error
    const code = error?.output?.statusCode
    const over = closing || !isLinked() || code === DisconnectReason.loggedOut
    write({ event: 'closed', code, reason: error?.message, final: over })
    if (code === DisconnectReason.restartRequired) {
      connect()
    } else if (!over) {
      setTimeout(() => !closing && connect(), RECONNECT_AFTER)
    }
  }
}

/** A protobuf message as JSON: bytes as base64, enums by name. */
function plain(message) {
  const decoded = proto.Message.decode(proto.Message.encode(message).finish())
  return proto.Message.toObject(decoded, { bytes: String, longs: Number, enums: String })
}

function reportMessage(received) {
  const { key, message, messageStubType } = received
  const place = {
    id: key.id,
    chat: key.remoteJid,
    sender: key.participant || key.remoteJid,
    from_me: key.fromMe ?? false,
  }
  if (messageStubType === WAMessageStubType.CIPHERTEXT) {
    write({ event: 'undecryptable', ...place })
    return
  }
  const content = normalizeMessageContent(message)
  if (!content) {
    return
  }
  known.set(key.id, received)
  const text = content.conversation || content.extendedTextMessage?.text
  // An enquiry of the phone or a key of a group is nothing that a person has written.
  const kinds = Object.keys(plain(message)).filter(
    kind => kind !== 'messageContextInfo' && kind !== 'senderKeyDistributionMessage',
  )
  if (kinds.length > 0) {
    write({ event: 'message', ...place, alt: key.participantAlt || key.remoteJidAlt, text, message: plain(message) })
  }
  if (content.pollUpdateMessage) {
    reportVote(received, content.pollUpdateMessage)
  }
}

/** A message out of the history of the phone. */
function reportPast({ key, message, messageTimestamp }) {
  const content = normalizeMessageContent(message)
  const text = content?.conversation || content?.extendedTextMessage?.text
  const place = { id: key.id, chat: key.remoteJid, from_me: key.fromMe ?? false, timestamp: Number(messageTimestamp) }
  write({ event: 'history_message', ...place, text })
}

/** The addresses that a message's author may have used for itself. */
function authors({ fromMe, participant, participantAlt, remoteJid, remoteJidAlt }) {
  const { id, lid } = socket.user
  const addresses = fromMe ? [lid, id] : participant ? [participant, participantAlt] : [remoteJid, remoteJidAlt]
  return addresses.filter(Boolean).map(jidNormalizedUser)
}

/** Votes are sealed for those who know the poll; Baileys leaves opening them to the application. */
function reportVote({ key }, { pollCreationMessageKey, vote }) {
  const poll = known.get(pollCreationMessageKey.id)
  const place = { poll: pollCreationMessageKey.id, voter: key.participant || key.remoteJid, from_me: key.fromMe }
  const pollEncKey = poll?.message?.messageContextInfo?.messageSecret
  for (const pollCreatorJid of poll ? authors(poll.key) : []) {
    for (const voterJid of authors(key)) {
      try {
        const pollMsgId = pollCreationMessageKey.id
        const opened = decryptPollVote(vote, { pollEncKey, pollCreatorJid, pollMsgId, voterJid })
        updateMessageWithPollUpdate(poll, { pollUpdateMessageKey: key, vote: opened })
        const tally = getAggregateVotesInPollMessage({ ...poll, message: normalizeMessageContent(poll.message) })
        const mine = getAggregateVotesInPollMessage({
          message: normalizeMessageContent(poll.message),
          pollUpdates: [{ pollUpdateMessageKey: key, vote: opened }],
        })
        const options = mine.filter(({ voters }) => voters.length > 0).map(({ name }) => name)
        write({ event: 'vote', ...place, options, tally })
        return
      } catch {
        // Sealed with other addresses.
      }
    }
  }
  write({ event: 'vote', ...place, error: poll ? 'it cannot be opened' : 'the poll is not known' })
}

const RECEIPTS = {
  [WAMessageStatus.DELIVERY_ACK]: 'delivered',
  [WAMessageStatus.READ]: 'read',
  [WAMessageStatus.PLAYED]: 'played',
}

function reportUpdate({ key, update }) {
  const kind = RECEIPTS[update.status]
  if (kind) {
    write({ event: 'receipt', ids: [key.id], chat: key.remoteJid, from_me: key.fromMe, kind })
  }
  if (update.starred !== undefined) {
    write({ event: 'setting', chat: key.remoteJid, change: { starred: update.starred } })
  }
  if (update.messageStubType === WAMessageStubType.REVOKE) {
    write({ event: 'update', id: key.id, chat: key.remoteJid, deleted: true })
  } else if (update.message?.editedMessage) {
    write({ event: 'update', id: key.id, chat: key.remoteJid, edited: plain(update.message.editedMessage.message) })
  } else if (update.message) {
    // What could be read only after a retry.
    reportMessage({ ...known.get(key.id), key, message: update.message })
  }
}

/** Receipts in groups name the reader. */
function reportReceipt({ key, receipt }) {
  const kind = receipt.playedTimestamp ? 'played' : receipt.readTimestamp ? 'read' : 'delivered'
  write({ event: 'receipt', ids: [key.id], chat: key.remoteJid, from_me: key.fromMe, sender: receipt.userJid, kind })
}

/** Resolves with the first update of the connection that the condition holds for. */
function connectionReaches(condition) {
  const { ev } = socket
  return new Promise((resolve, reject) => {
    ev.on('connection.update', update => {
      if (condition(update)) {
        resolve(update)
      } else if (update.connection === 'close') {
        reject(update.lastDisconnect?.error ?? new Error('the connection was closed'))
      }
    })
  })
}

function message(id) {
  const found = known.get(id)
  if (!found) {
    throw new Error(`no message ${id} was seen`)
  }
  return found
}

/** Puts keys and messages where their ids stand. */
function resolved(content) {
  const { react, edit, pin, forward, linkPreview, ...rest } = content
  const picture = linkPreview?.jpegThumbnail
  const key = id => message(id).key
  return {
    ...rest,
    ...(react && { react: { ...react, key: key(react.key) } }),
    ...(edit && { edit: key(edit) }),
    ...(pin && { pin: key(pin) }),
    ...(forward && { forward: message(forward) }),
    ...(linkPreview && { linkPreview: { ...linkPreview, jpegThumbnail: picture && Buffer.from(picture, 'base64') } }),
    ...(content.delete && { delete: key(content.delete) }),
  }
}

function address(to) {
  return to.includes('@') ? to : `${to}@s.whatsapp.net`
}

function hmac(key, data) {
  return createHmac('sha256', key).update(data).digest()
}

/** The message of a vote; Baileys can open votes and has no function that makes one. */
function ballot(poll, options) {
  const { key } = poll
  const creator = authors(key)[0]
  // Whoever sees the poll by hidden addresses votes under the hidden one.
  const voter = jidNormalizedUser(creator.endsWith('@lid') ? socket.user.lid : socket.user.id)
  const secret = poll.message.messageContextInfo.messageSecret
  const sign = Buffer.concat([...[key.id, creator, voter, 'Poll Vote'].map(text => Buffer.from(text)), Buffer.of(1)])
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', hmac(hmac(new Uint8Array(32), secret), sign), iv)
  cipher.setAAD(Buffer.from(`${key.id}\u0000${voter}`))
  const selectedOptions = options.map(option => createHash('sha256').update(option).digest())
  const vote = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish()
  const encPayload = Buffer.concat([cipher.update(vote), cipher.final(), cipher.getAuthTag()])
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: key,
      vote: { encPayload, encIv: iv },
      senderTimestampMs: Date.now(),
    },
  }
}

async function change(group, members, action) {
  const results = await socket.groupParticipantsUpdate(group, members.map(address), action)
  return { members: results.map(({ status, jid }) => ({ jid, code: status === '200' ? null : Number(status) })) }
}

const calls = {
  async pair() {
    await startAfresh()
  },
  async pair_code({ phone }) {
    await startAfresh()
    await connectionReaches(update => update.qr)
    return { code: await socket.requestPairingCode(phone) }
  },
  async send({ to, text, content = { text }, quote, expiration, audience }) {
    const messageId = generateMessageIDV2(socket.user?.id)
    if (text) {
      leaving.set(messageId, { extendedTextMessage: { text } })
    }
    const sent = await socket.sendMessage(address(to), resolved(content), {
      messageId,
      quoted: quote && message(quote),
      ephemeralExpiration: expiration,
      statusJidList: audience?.map(address),
    })
    // A timer of a group is not a message.
    if (sent) {
      known.set(sent.key.id, sent)
    }
    leaving.delete(messageId)
    return { message_id: sent?.key.id, chat: sent?.key.remoteJid }
  },
  async vote({ poll, options }) {
    const about = message(poll)
    const messageId = generateMessageIDV2(socket.user?.id)
    const content = ballot(about, options)
    leaving.set(messageId, content)
    await socket.relayMessage(about.key.remoteJid, content, {
      messageId,
      additionalNodes: [{ tag: 'meta', attrs: { polltype: 'vote' } }],
    })
    return { message_id: messageId, chat: about.key.remoteJid }
  },
  async download({ message: id, path }) {
    const stream = await downloadMediaMessage(message(id), 'stream', {})
    await pipeline(stream, createWriteStream(path))
  },
  async read({ chat, sender, ids }) {
    await socket.readMessages(ids.map(id => ({ remoteJid: chat, participant: sender, id, fromMe: false })))
  },
  async change({ chat, change }) {
    await socket.chatModify(change, chat)
  },
  async available() {
    await socket.sendPresenceUpdate('available')
  },
  async group_create({ subject, members }) {
    const { id } = await socket.groupCreate(subject, members.map(address))
    return { group: id }
  },
  group_add: ({ group, members }) => change(group, members, 'add'),
  group_remove: ({ group, members }) => change(group, members, 'remove'),
  group_promote: ({ group, members }) => change(group, members, 'promote'),
  group_demote: ({ group, members }) => change(group, members, 'demote'),
  async group_info({ group }) {
    return await socket.groupMetadata(group)
  },
  async group_subject({ group, text }) {
    await socket.groupUpdateSubject(group, text)
  },
  async group_leave({ group }) {
    await socket.groupLeave(group)
  },
  async picture({ of, full }) {
    return { url: await socket.profilePictureUrl(address(of), full ? 'image' : 'preview') }
  },
  async picture_download({ path, ...whose }) {
    const { url } = await calls.picture(whose)
    const { body } = await fetch(url)
    await pipeline(body, createWriteStream(path))
    return { url }
  },
  async picture_set({ path, group }) {
    await socket.updateProfilePicture(group ?? socket.user.id, { url: path })
  },
  async picture_remove({ group }) {
    await socket.removeProfilePicture(group ?? socket.user.id)
  },
  async group_list() {
    return { groups: Object.keys(await socket.groupFetchAllParticipating()) }
  },
}

async function close() {
  closing = true
  await socket?.end(undefined)
  while (writes.size > 0) {
    await Promise.allSettled(writes)
  }
}

async function answer({ id, call, ...fields }) {
  try {
    write({ id, ok: (await calls[call](fields)) ?? {} })
  } catch (error) {
    write({ id, error: { kind: 'baileys', text: String(error?.message ?? error) } })
  }
}

await loadAuth()
if (isLinked()) {
  connect()
}
for await (const line of createInterface({ input: process.stdin })) {
  const call = JSON.parse(line)
  if (call.call === 'close') {
    await close()
    write({ id: call.id, ok: {} })
    break
  }
  void answer(call)
}
await close()
process.exit(0)
