import type { SplittingPattern } from './pattern';
import { variants } from './variants';

/** "by web, phone or kiosk": each place where it can be done is a slice. */
export const channels: SplittingPattern = {
  id: 'channels',
  says: 'one for each channel',
  slices: variants(
    'web ?sites?|web|browsers?|mobile apps?|app|apps|phones?|mobiles?|tablets?|desktops?|watch|tv|kiosks?|e-?mails?|mail|post|sms|text messages?|push(?: notifications?)?|whatsapp|slack|teams|chat|letters?|paper|ios|android|windows|mac(?:os)?|linux|counter|desk|call cent(?:re|er)|terminals?',
  ),
};
