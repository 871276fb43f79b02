// An unmodified Baileys client driven by JSON lines, in the manner of `wa rpc` (docs/rpc.md).
//
//   node baileys.mjs AUTH_DIRECTORY SERVER_URL ROOT_KEY_HEX
//
// calls   pair, pair_code {phone}, send {to, text}, read {chat, sender?, ids}, available, close
// events  qr, paired, online, caught_up, closed, message, receipt, undecryptable

import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import makeWASocket, {
  DisconnectReason,
  WA_CERT_DETAILS,
  WAMessageStatus,
  WAMessageStubType,
  generateMessageIDV2,
  normalizeMessageContent,
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
/** What was sent, for peers that ask again. */
const sent = new Map()

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
    getMessage: async key => sent.get(key.id),
  })
  socket = current
  current.ev.on('creds.update', () => tracked(saveCreds()))
  current.ev.on('connection.update', update => connectionUpdate(current, update))
  current.ev.on('messages.upsert', ({ messages }) => messages.forEach(reportMessage))
  current.ev.on('messages.update', updates => updates.forEach(reportUpdate))
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

function reportMessage({ key, message, messageStubType }) {
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
  const text = content?.conversation || content?.extendedTextMessage?.text
  if (text) {
    write({ event: 'message', ...place, text })
  }
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
  // What could be read only after a retry.
  if (update.message) {
    reportMessage({ key, message: update.message })
  }
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

const calls = {
  async pair() {
    await startAfresh()
  },
  async pair_code({ phone }) {
    await startAfresh()
    await connectionReaches(update => update.qr)
    return { code: await socket.requestPairingCode(phone) }
  },
  async send({ to, text }) {
    const chat = to.includes('@') ? to : `${to}@s.whatsapp.net`
    // A peer may ask again before `sendMessage` has returned.
    const messageId = generateMessageIDV2(socket.user?.id)
    sent.set(messageId, { extendedTextMessage: { text } })
    const { key } = await socket.sendMessage(chat, { text }, { messageId })
    return { message_id: key.id, chat: key.remoteJid }
  },
  async read({ chat, sender, ids }) {
    await socket.readMessages(ids.map(id => ({ remoteJid: chat, participant: sender, id, fromMe: false })))
  },
  async available() {
    await socket.sendPresenceUpdate('available')
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
