import type { WordList } from './word-list';

/** Small words of other languages that no English text holds two of. */
export const OTHER_LANGUAGES: WordList = {
  id: 'other-languages',
  source: 'corpus',
  words: `
    der und für nicht ist ein eine einen einem einer zu zum zur auf von vom wird werden wenn wir sich bei beim nach
    über oder auch als dass damit noch kein keine können möchte siehe bitte aus durch unter zwischen sind haben muss
    soll sollen neue neuen ich zurück mehr ohne les du avec une dans qui pas sont être avoir nous vous ils elle
    cette ces je leur quand depuis entre doit peut afin para por una del como pero más este esta estos quiero poder
    puede sin sobre cuando desde hasta nuestro muy hay también según il gli di che della delle degli dei nel nella
    alla più anche questo questa voglio posso quando senza può deve essere não uma mas também pode quero está são
    pelo pela até seu sua ao nas het een voor met niet zijn wil ik dat zodat naar bij ook maar deze dit wordt worden
    aan uit geen moet nog och att det på är för med har inte jag vill ska eller från så när ett nya og ikke jeg skal
    fra når være nie się że jest jak dla od przez aby lub może są być jako chcę przy który które že nebo který může
    být ve bir bu için ile olarak olan değil daha gibi çok kadar istiyorum că și în din pentru sunt`,
};
