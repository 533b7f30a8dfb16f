import { PAYMENT_KINDS, RECEIPT_KINDS } from '../fund/entry-kind.js';

/**
 * Whether a value is an entry of the everyday shape, without doubt. It says yes only to what the schema
 * accepts too (a test holds them together), in a fifth of the time; for all else the schema decides, and
 * says what is wrong. A ledger of a million lines is why it is here.
 */
export function isPlainEntry(data: unknown): boolean {
  if (!isObject(data)) return false;
  for (const key in data) if (!ENTRY_KEYS.has(key)) return false;
  const { type, id, on, kind, amount, donor, recipient, reverses, voucher } = data;
  if (type !== 'entry' || !isId(id) || !isDay(on) || !isAmount(amount)) return false;
  if (reverses !== undefined && !isId(reverses)) return false;
  const receipt = PLAIN_RECEIPTS.has(kind);
  if (!receipt && !PAYMENTS.has(kind)) return false;
  if (donor !== undefined && !(receipt && isDonor(donor))) return false;
  if (recipient !== undefined && !(!receipt && isRecipient(recipient))) return false;
  return isVoucher(voucher);
}

type Loose = Readonly<Record<string, unknown>>;

const ENTRY_KEYS = new Set([
  'type',
  'id',
  'on',
  'kind',
  'amount',
  'donor',
  'recipient',
  'reverses',
  'voucher',
]);
// Goods and earmarks ask for more than a glance.
const PLAIN_RECEIPTS = new Set<unknown>(
  RECEIPT_KINDS.filter((kind) => kind !== 'in-kind-gift' && kind !== 'earmarked-gift'),
);
const PAYMENTS = new Set<unknown>(PAYMENT_KINDS);
const DONOR_TYPES = new Set<unknown>(['person', 'organisation', 'anonymous']);
const VOUCHER_TEXTS = new Set([
  'documentNumber',
  'documentName',
  'issuerName',
  'issuerAddress',
  'receiverName',
  'receiverAddress',
  'content',
  'amountInWords',
  'preparer',
  'approver',
]);

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A pattern over a text of megabytes can take all the stack there is.
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 1000;

const isId = (value: unknown): boolean => isShort(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

// Every month has 28 days; the few dates beyond are left to the schema.
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(value);

const isAmount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 1;

// Begins with a letter or digit, so it is not blank; Latin and the composed Vietnamese letters only, so
// it cannot be in another form than NFC.
const PLAIN_TEXT =
  /^[0-9A-Za-z\u00c0-\u01b0\u1ea0-\u1ef9][\u0020-\u007e\u00a1-\u01b0\u1ea0-\u1ef9–—“”‘’…]*$/;
const isText = (value: unknown): boolean => isShort(value) && PLAIN_TEXT.test(value);

function isDonor(value: unknown): boolean {
  if (!isObject(value) || !DONOR_TYPES.has(value['type'])) return false;
  return only(value, 'type', (id) => isId(id));
}

function isRecipient(value: unknown): boolean {
  if (!isObject(value) || !isAmount(value['count'])) return false;
  return only(value, 'count', (id) => isId(id));
}

function only(value: Loose, checked: string, id: (value: unknown) => boolean): boolean {
  for (const key in value) {
    if (key === checked) continue;
    if (key === 'id' ? !id(value[key]) : key !== 'name' || !isText(value[key])) return false;
  }
  return true;
}

function isVoucher(value: unknown): boolean {
  if (!isObject(value) || value['documentNumber'] === undefined) return false;
  for (const key in value) {
    if (key === 'issuedOn' ? !isDay(value[key]) : !VOUCHER_TEXTS.has(key) || !isText(value[key])) {
      return false;
    }
  }
  return true;
}
