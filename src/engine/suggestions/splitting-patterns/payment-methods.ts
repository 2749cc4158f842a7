import type { SplittingPattern } from './pattern';
import { variants } from './variants';

/** "pay by card, PayPal or invoice": each way to pay is a slice. */
export const paymentMethods: SplittingPattern = {
  id: 'payment-methods',
  says: 'one for each way to pay',
  slices: variants(
    'credit cards?|debit cards?|gift cards?|cards?|paypal|apple pay|google pay|klarna|twint|ideal|sepa|bank transfers?|direct debits?|invoices?|cash|vouchers?|cheques?|checks?|mobile money|wire|crypto|bitcoin|instalments?',
  ),
};
