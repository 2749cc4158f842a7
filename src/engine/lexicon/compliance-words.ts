import type { WordList } from './word-list';

/** Laws, standards and the proof that they are kept. */
export const COMPLIANCE_WORDS: WordList = {
  id: 'compliance-words',
  source: 'safe-enablers',
  words: `
    compliance compliant gdpr hipaa pci pci_dss sox soc_2 iso_27001 audit+ auditable regulation+ regulatory
    regulator+ data_protection privacy psd2 mifid accessibility_act wcag fda fips eidas dpia data_residency sarbanes
    ccpa kyc aml consent_law legal_hold legal_requirement+ required_by_law data_retention retention_period iec_62304
    recertification supervisor_requires audit_trail`,
};
