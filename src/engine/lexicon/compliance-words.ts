import type { WordList } from './word-list';

/** Laws, standards and the proof that they are kept. */
export const COMPLIANCE_WORDS: WordList = {
  id: 'compliance-words',
  source: 'safe-enablers',
  words: `
    compliance compliant gdpr hipaa pci pci_dss sox soc_2 iso_27001 iso audit+ auditor+ auditable regulation+
    regulatory regulator+ legal law data_protection privacy retention consent psd2 mifid accessibility_act wcag fda
    fips eidas dora nis2 certification dpia data_residency sarbanes ccpa kyc aml basel legislation statutory`,
};
