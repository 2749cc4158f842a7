/** What several families ask. */
const WAITS = '? Who waits today, how long, and what is fast enough?';
const UNNOTICED = '? What went unnoticed until now, or would without it?';
const WITHOUT = `? What gets simpler, safer or cheaper without {it}?
Still used: Who or what still uses {it}? | unused no_longer not_used`;
const KEPT = 'Kept: How long is it kept, and does it hold anything personal? | retention #+_days gdpr';

/** What people in refinement ask of technical work, by what is done; the first family that fits is asked. */
export const TECHNICAL_DEEDS: readonly string[] = [
  `^bump upgrade update_dependenc* update_librar* / ^update move go migrate .. v\\d[\\d.]{0,9} to_(?:version_)?v?\\d{1,3}(?:\\.[\\d.]{0,9})? latest
? What does the new version bring or avert: a fix, a feature, the end of support?
Breaks: What changes between the versions that something here relies on? | break deprecat incompat
Way back: How do we go back if it misbehaves? | roll revert downgrad`,
  `^drop remove delete archive retire decommission .. table* column* bucket* data database* account* volume* cluster* server* file* record*
${WITHOUT}
Data: What becomes of the data in it, and for how long can it be brought back? | archiv back export`,
  `^remove delete drop retire decommission deprecate turn_off switch_off shut_down sunset kill disable get_rid uninstall phase_out stop_using
${WITHOUT}`,
  `^rename
? Who trips over the present name?
Name: What is it called then? | to_ into_ as_ by_ \\S+_?(?:->|→|=>)
References: What refers to the former name: reports, links, settings, other teams? | referenc redirect alias`,
  `^migrate move port convert transfer relocate switch cut_over replatform lift
? What does staying as it is cost or hinder?
Meanwhile: What must keep working meanwhile? | downtime meanwhile parallel
Nothing lost: How is it checked that nothing got lost on the way? | compar reconcil row_count`,
  `^replace swap substitute
? What does the present one cost or hinder?
Differences: What does the new one do differently that somebody would notice? | differ same identical`,
  `^refactor clean* tidy simplify restructure extract decouple consolidate unify merge modulari* reorgani* rewrite rework dedup* break_up split pull_out pay_down
? Which next change gets easier with it?
Stays: What must behave as before, and what would show that it does not? | test coverage same`,
  `*flaky intermittent* sporadic*
? How often does it fail, since when, and with what message?
Done: After how many green runs is it done? | green runs times`,
  `^test cover / ^write add create fix automate extend stabili* improve run .. tests testing test_(?:case|suite|plan|coverage)*
? Which failure will it catch that gets through today?
Cases: Which cases must it cover, and which not? | case scenario edge`,
  `^document describe explain write_up write_down / ^write update add finish create extend improve complete review publish fix .. doc* readme* runbook* guide* manual* wiki* changelog* tutorial* how-to* instructions release_notes playbook glossary
? Who reads it, and what can they do then?
Place: Where will it live, and who keeps it true? | wiki confluence readme`,
  `^encrypt rotate harden patch secure mask restrict revoke renew lock sanitize redact scrub / *secrets? tls ssl mtls certificates? certs? cve* vulnerabilit* credentials? csrf xss firewall pen_test
? What could happen without it, and to whom?
Switch: What stops working at the moment of the change, and who has to know? | downtime notif announc`,
  `^back restore(?!_rehears) / *(?<!,_)backups? restores?(?!_(?:rehears|drill)) failover disaster_recovery standby
? What would be lost today, and how long would it take to come back?
Limits: How much may be lost, and how soon must it be back? | rpo rto hour`,
  `^fix investigate repair resolve handle correct address solve prevent stop avoid
? What goes wrong today, how often, and for whom?
Gone: How will anyone see that it is gone? | test verif check`,
  `^cache / *caches? caching cdn
${WAITS}
Age: How old may be what is shown from it? | ttl stale expir`,
  `^speed optimi* tune accelerate paralleli* index profile shrink / *performance(?!_(?:test|serv|and)) latency slow* faster throughput memory_usage load_times? response_times? load_test
${WAITS}
Measured: How is it measured, before and after, and at what load? | p9 ms second`,
  `^monitor alert / *alerts? alerting monitoring metrics? observability health_?checks? on-?call slos?
${UNNOTICED}
Alarm: From which value on is somebody called, and who? | threshold page on-?call
${KEPT}`,
  `^instrument trace log(?!_level) / *logging(?!_level) tracing telemetry
${UNNOTICED}
${KEPT}`,
  `^automate script / *pipelines? ci cd jenkins github_actions gitlab nightly builds build_(?:time|script|job|server|machine|file|process|pipeline|config)s? release_process deployments?
? What is done by hand or waited for today, and how often?
Fails: What happens when it fails, and who notices? | fail notif alert`,
  `^scale shard partition autoscal* containeri* / load_balanc* kubernetes k8s helm_charts? terraform_modules? autoscaling replicas? sharding capacity
? At what load does it give way today, and when is that reached?
Load: Which load must it carry afterwards? | #[\\d,.]*_?(?:k|m|users|requests|rps|per) times`,
  `*gdpr audits? retention compliance erasure pci sox hipaa wcag legal_hold regulat* consents? data_protection iso_?\\d* soc_?2
? Which rule asks for it, and by when?
Scope: Which data and which systems fall under it? | all every only`,
  `^backfill cleanse reprocess re-?import seed populate recalculate sync correct load anonymi*
? Who works with {it}, and what goes wrong without?
Rule: By which rule is a row right, and what becomes of those that fit none? | rule invalid reject`,
  `^roll_?out deploy release(?!_notes) ship publish launch promote go_live
? What can anybody do once {it} is out?
Order: Who gets it first, and what is looked at before the others do? | pilot first stag`,
  `^set_?up provision install configure enable bootstrap spin_up stand_up register connect / ^create .. environments? clusters? servers? accounts? buckets? repo* projects? namespaces? instances? tenants? sandbox vm
? What waits for it?
Where: Which environments get it, and in which order? | prod stag dev`,
  `endpoints? apis? webhooks? routes? graphql grpc controllers?
? Who calls it, and for what?
Wrong input: What does it answer when something is missing, wrong or not allowed? | 4\\d\\d error status`,
  `columns? constraints? foreign_keys? flyway / ^add create alter change extend make define need .. columns? tables? schemas? constraints? foreign_keys? enums? entity
Rows there: What do rows get that are there already? | backfill default null`,
  `jobs? cron queues? workers? consumers? retry retries kafka topics? scheduler
Twice: What if it runs twice, or stops half-way? | idempoten retr duplicat`,
  `^integrate wire hook / *third[-_]party
? What can we do with it that we cannot today?
Down: What happens here while the other side is down or slow? | timeout retr fallback`,
  `class* functions? methods? parsers? validators? handlers? modules? components? helpers? scripts? types? adapters? mappers? wrappers? interfaces? services? stubs? mocks?
Wrong input: What should it do when its input is missing or wrong? | error invalid null`,
];
