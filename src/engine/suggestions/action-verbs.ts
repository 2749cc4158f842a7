/** What people do with a product, in the base form. */
export const ACTION_VERBS = `
    accept activate add adjust analyse analyze apply approve archive arrange assign attach authorise authorize avoid
    browse buy calculate cancel choose claim close collect compare complete configure confirm connect consult
    continue control copy correct create customise customize decide decline define delete delegate deliver detect
    disable discover dismiss display download drag duplicate edit enable enter erase estimate evaluate explore
    export extend find finish fix follow forget forward freeze generate get give hide identify import include
    inspect install invite join keep know learn leave let link locate log login maintain make manage mark merge
    modify move mute navigate notice obtain open overwrite overrule override pause pay pick pin post prevent prove
    provide publish purchase put react read reassign rebook receive recommend reconcile recover redeem refine
    register reject release remember remove rename renew reopen reorder repeat replace reply reschedule reserve
    reset resolve respond restore resume retrieve retry return reuse revoke save scan see select sell send set share
    show sign simulate skip sort speak specify spot start stop store submit subscribe suggest suspend switch take
    tell test track transfer trust try type understand undo unfollow unfreeze unlock unpin unsubscribe update
    upgrade upload use validate verify visit vote wait watch withdraw write`;

/** Words that are as often names of things: verbs only with an object or a preposition behind them. */
export const MAYBE_VERBS = `
    alert answer block book bookmark call change chat check comment contact email export filter flag group import
    label like list lock log mail message order pin plan play preview print quote rate record refund report request
    review schedule score search sign sort tag trade view zoom`;

/** Steps on the way to something: never a story by themselves. */
export const STEP_VERBS =
  'click drag enter go hover log login navigate open press scroll select sign start tap try type visit wait';

/** Deeds of users that a bare title can name ("Pay online"); "show" or "add" would be ours. */
export const USER_DEEDS = `
    accept approve book browse buy cancel choose claim compare download export filter find follow freeze import
    order pay pick print rate rebook redeem reorder reschedule reserve save schedule search select sell share sign
    skip sort subscribe track transfer undo unfreeze unsubscribe upload view vote watch withdraw`;

/** What those who build a product do, besides. */
export const ORDER_VERBS = `
    adapt adopt borrow exchange swap align ask audit benchmark bring bundle capture clarify combine compile cut
    debug default deploy design determine do document draft embed end enforce enhance ensure establish expand gather
    go handle host increase index insert integrate investigate launch limit load look map match measure model
    modernize notify organize package pass perform persist populate process produce prompt propagate pull push
    rebuild reconfigure recycle redesign redirect refresh render restrict revise route run script shorten simplify
    stay stream sync turn version warn work wrap
    consolidate contribute defer disallow distill exclude execute fine-tune intercept invert prefer preserve promote
    rebrand revamp tweak unmask`;
