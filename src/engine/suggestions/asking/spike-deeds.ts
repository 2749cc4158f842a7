/** What people ask before somebody sets out to learn something; "why" is the question that the spike itself should answer. */
export const SPIKE_DEEDS: readonly string[] = [
  `*vs versus compare comparison choose pick select decide_between which_of which_one or
? What decides between them: cost, speed, effort, risk?
Rules out: What rules one of them out at once? | must rule requir`,
  `*why cause reasons? slow* fail* drops? leak* crash* flak* growth latency errors?(?!_handling) lost missing abandon*
? What would explain it, and how sure is sure enough?
Then: What will be done once the cause is known? | then if_ so_that`,
  `*interview* customers? users? people survey* talk_to usability diary shadow* observe
? What do we not know about them that would change what we build?
Whom: Whom do we ask, how many, and who finds them? | #+_\\w recruit sample`,
  `*licen[cs]e legal* gdpr complian* regulat* law allowed tax insur* contract
? What would we do if it is not allowed?
Whose word: Whose word settles it? | legal auditor lawyer`,
  `*prototypes? proof_of_concept poc try trying trial pilot experiment mock_?up sketch blind samples?
? What must it show for us to go on?
Afterwards: What happens to it afterwards: kept, or thrown away? | throw discard keep`,
  `*cost* price pricing effort estimate* how_much how_many how_long how_big how_often size sizing capacity quantif* measure*
? Which figure is missing, and how exact must it be?
Limit: From which figure on is the answer no? | # below above`,
  `*(?:evaluate|assess)(?!_.{0,60}(?:recommend|priorit|impact|need|risk)) vendors? tools? librar* off-the-shelf solutions? adopt providers? alternatives?
? What must {it} be able to do for us to take it?
Today: What do we do without it today, and what does that cost? | today current now`,
  `*can_we can_it is_it_possible feasib* whether possible_to could_we viab*
? What would count as a yes: a sketch, a prototype, a measurement?
No: What will you do if the answer is no? | otherwise if_not else`,
  `*how_to how_do how_does how_can how_should how_would approach* design* architecture ways? strategy best migrat* upgrad* replac* mov* split* integrat*
? What must any way keep to: dates, budget, systems that stay?
Others: Who has done it before, here or elsewhere? | team vendor communit`,
];
