import type { WordList } from './word-list';

/** Names that everybody writes with a capital inside; no sign of code. */
export const BRAND_NAMES: WordList = {
  id: 'brand-names',
  source: 'corpus',
  words: `
    ios ipados macos tvos watchos iphone iphones ipad ipads ipod imac icloud ebay esim iot paypal ideal github gitlab bitbucket javascript typescript youtube linkedin whatsapp
    tiktok facebook openid oauth jquery mysql postgresql mongodb rabbitmq graphql nodejs vscode intellij powerpoint sharepoint onedrive dropbox wifi gopro playstation
    salesforce hubspot zendesk mailchimp wordpress woocommerce shopify bigquery airtable opensearch elasticsearch kubernetes sonarqube devops mlops sap gmbh ebook ebooks ereader ereaders elearning ecommerce
    phd msc bsc hiv kwh mwh gwh khz mhz ghz kb mb gb pdfs urls apis ids vms cpus gpus csvs kpis slas dtos prs faqs qr openstreetmap mapbox docusign netsuite quickbooks airbnb mcdonalds starttls latex`,
};
