import { PAYMENT_KINDS, RECEIPT_KINDS } from '../fund/entry-kind.js';
import { isDay, isFromOne, isId, isText, object, oneOf, type Plain } from './plain-parts.js';

const voucher = object(
  { documentNumber: isText },
  {
    documentName: isText,
    issuedOn: isDay,
    issuerName: isText,
    issuerAddress: isText,
    receiverName: isText,
    receiverAddress: isText,
    content: isText,
    amountInWords: isText,
    preparer: isText,
    approver: isText,
  },
);

const common = { type: oneOf('entry'), id: isId, on: isDay, amount: isFromOne, voucher };

const who = { id: isId, name: isText };

const donor = object({ type: oneOf('person', 'organisation', 'anonymous') }, who);
const recipient = object({ count: isFromOne }, who);

// Goods and earmarks ask for more than a glance.
const plainReceipts = RECEIPT_KINDS.filter(
  (kind) => kind !== 'in-kind-gift' && kind !== 'earmarked-gift',
);

const receipt = object({ ...common, kind: oneOf(...plainReceipts) }, { donor, reverses: isId });
const payment = object({ ...common, kind: oneOf(...PAYMENT_KINDS) }, { recipient, reverses: isId });

/**
 * Whether a value is an entry of the everyday shape, without doubt. It says yes only to what the schema
 * accepts too (a test holds them together), in a fraction of the time; for all else the schema decides,
 * and says what is wrong. A ledger of a million lines is why it is here.
 */
export const isPlainEntry: Plain = (data) => receipt(data) || payment(data);
