/**
 * What people in refinement ask of a story, by what somebody is to do or get; the first family that fits is asked. The very
 * first is that of products for developers.
 */
export const STORY_DEEDS: readonly string[] = [
  `*apis? cli rest commands? endpoints?
    Today's use: What changes for those who use it as it is today? | backward compat deprecat add creat implement introduc provid support new allow
    Wrong use: What do they see when it is used wrongly? | error invalid exception`,
  `*notif* remind* alert* e-?mails? sms text_messages? push newsletters? warn* told_when
    When: Who gets it, at which moment, and how often at most? | once daily week
    Off: Can somebody turn it off, or choose another way to get it? | opt turn_off unsubscrib`,
  `*exports? downloads? csv excel xlsx? pdfs?
    Contents: Which columns or pages does it hold, and in which order? | column field order`,
  `*(?<!large_)prints? printed printable printing
    On it: What has to be on it, and for which paper? | a4 a5 paper
    Again: Can it be printed again, and does the copy say so? | again copy reprint`,
  `*imports? uploads? attach attachments scanned
    Formats: Which formats and sizes are taken? | jpe?g png pdf
    Refused: What do they see when one does not fit? | error reject invalid`,
  `cancel* deletes? deleting unsubscribe withdraw discard leave
    Back: Can it be taken back, and until when? | undo restor until`,
  `*refund* reimburs* money_back credit_notes?
    Cases: In which cases, until when, and who decides? | only within until
    Part: Can part of it be given back, and how does the money travel? | part card account`,
  `pay* paid check-?out (?:credit|debit|bank)_cards? wallet direct_debit instal?lments? deposits? tips? donat*
    Fails: What happens when the payment fails or stops half-way? | fail declin retr
    Rules: Which amounts and ways to pay count, and who sets them? | currenc vat amount`,
  `prices? pricing fees? discounts? invoices? tax* vat costs? quotes? vouchers? coupons? promo* budget allowance points loyalty gift
    Exceptions: For whom or what does it not apply? | except only not_for
    Changes: What about what was agreed or paid before it changes? | existing already from_`,
  `search* filter* sort* find look_up group* facets? narrow
    By what: By what do they look: name, date, state, several at once? | by_
    Nothing found: What shows when nothing fits? | no_results empty nothing`,
  `*bulk batch select_all mass all_at_once
    Partly: What if some of them fail? | fail partial error`,
  `bookings? reserv* appointments? slots? shifts? re-?book waitlist waiting_list callbacks? / ^book
    Taken: What if it is taken meanwhile? | taken conflict double
    Moved: Until when can it be moved or called off, and by whom? | cancel reschedul until`,
  `approv* reject* assign* hand_?over sign[-_]?off accept escalat* confirm delegat*
    No: What happens after a no? | reject declin refus`,
  `log_?in sign[-_]in passwords? passkeys? 2fa mfa sso log_?out identity
    Locked out: How does somebody get back in who is locked out? | reset lock recover keeps?_me stay`,
  `permissions? roles? access admins? restrict* visib* private hide hidden rights?
    Not allowed: What do those see who may not? | hidden 403 no_access`,
  `share* sharing invit* public_link forward collaborat* followers? friends?
    Reach: Who can see it then, and can that be taken back? | revok expir only`,
  `*offline no_signal in_the_field without_(?:internet|reception|network)
    Half-way: What happens when the connection drops half-way? | drop resum retr
    Both changed: Which change wins when both sides changed it? | conflict wins merge`,
  `reports (?:daily|weekly|monthly|termly|quarterly|annual|usage|sales)_report dashboards? charts? graphs? statistics kpis? overview summar* trends? figures metrics analytics totals?
    Figures: Which figures, over which period, compared with what? | day week month`,
  `tracking status progress eta arriv* delivery ship* deliver* late delays?
    Unknown: What do they see when it is late or not known? | late delay unknown
    Fresh: How soon after a change must it show? | minute second live`,
  `maps? locations? nearby distance routes? directions postcode gps
    Unknown place: What happens where the place is not known or not shared? | permission denied unknown`,
  `*translat* languages? locali* german french spanish english arabic dutch polish turkish bilingual
    Languages: Which languages first, and who writes the texts? | first native translator`,
  `*screen_readers? keyboard contrast accessib* large*_(?:text|print) dark_mode dark_theme colou?r[-_]blind* captions? subtitles?
    Tried with: With which aids and on which screens is it tried? | nvda voiceover jaws
    Everywhere: Does it hold everywhere, or on which screens first? | all every only`,
  `calculat* estimat* forecast* suggest* recommend* predict* scor* rank* propos*
    Why: Can they see how it came about, and overrule it? | overrid overrul manual accept confirm approv
    Unsure: What shows when there is too little to go by? | no_data fallback empty`,
  `sign* consents? terms agree* contracts? privacy waivers? certificates?
    Proof: What is kept as proof, and for how long? | stor kept keep`,
  `templates? defaults? settings? preferences? configur* customi* personali* toggles? themes?
    Default: What holds for those who never touch it? | default
    Reach: Does it hold for one person, a team or everyone? | per_ each everyone`,
  `^edit change rename update correct amend adjust swap move reorder rearrange drag split merge reassign
    Who: Who may do it, and until when? | only admin until
    Former: Is what was there before kept, and who sees that it changed? | history audit log`,
  `^add create register sign_up enter fill submit request apply report_an? record_an? log_an? save mark tag pin copy duplicate clone
    Needed: What has to be there, and what may stay empty? | required mandatory optional
    Again: What if there is one already? | duplicat already exist`,
  `^see show display view list preview highlight
    Nothing there: What shows when there is nothing to show? | empty none nothing
    Place: Where exactly does it show, and to whom? | column header sidebar on_ in_ at_ next_to under_`,
];
