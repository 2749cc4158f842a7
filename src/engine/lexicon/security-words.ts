import type { WordList } from './word-list';

/** Keeping attackers and mistakes out. */
export const SECURITY_WORDS: WordList = {
  id: 'security-words',
  source: 'safe-enablers',
  words: `
    security secure secured securely vulnerability vulnerabilities encrypt~ encryption tls ssl mtls cve cves
    pen_test pen_testing penetration_test pentest+ credential+ secret+ certificate+ harden~ hardening
    least_privilege rbac key_rotation attack+ xss csrf csp sql_injection injection malware firewall exploit+
    leak~_credentials intrusion zero_trust`,
};
