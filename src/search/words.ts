/** Words that carry no meaning in a query: nothing is found by them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually all already also am an and any anybody anything are as at be because been being bit but by can
  come comes could did do does doing each else even ever every feel feels for from get
  gets getting give given gives go goes going got had happen happens has have having he her here him
  his how i if im in into is it itll its itself ive just keep keeps kept let lets like lot make makes may
  maybe me might more most much must my need needed needs no nor now of off ok on or other our ours out over
  own per please put quite really s same seem seems shall she should since so some something still such t than
  that thats the their theirs them then there theres these they theyre theyve thing things think thinks this those
  though to too under until up upon us use using versus very via vs want was we well were weve what whats
  when where whether which while who whole whom whose why will with would yet you your youre`.split(/\s+/),
);

/**
 * Words that people use for one thing. A row stands on its own: an editor should be able to say that
 * somebody who types one of them may mean any other. An expression of several words counts as one.
 */
export const sameWords: readonly (readonly string[])[] = `
  # Who.
  manager, boss, leader, leadership, team lead, head of department, director, supervisor, executive, ceo, chief, principal, higher-ups, superior, line manager, head teacher
  committee, board, panel, council, steering group, working group, task force, trustees, governors
  organisation, company, firm, employer, institution, corporate
  headquarters, hq, head office, main office
  branch, other site, second site, satellite, outpost, field office
  flat, bottom-up, self-managed, self-organised, without hierarchy, no boss, co-operative, egalitarian
  power, authority, influence, clout
  newcomer, joiner, new hire, new starter, new person, new staff, new colleague, new employee, new member, new recruit, onboarding, newbie, beginner, novice, junior, trainee, apprentice, intern, graduate, first week, first job
  expert, specialist, senior, veteran, guru, experienced, old hand
  everyone, everybody, whole team, whole group, all of us, entire team
  stakeholder, those affected, people concerned, affected
  client, customer, buyer, user
  supplier, vendor, contractor, provider
  part-time, part-timer, reduced hours, four-day week, day off
  developer, engineer, programmer, software, coder
  researcher, scientist, academic, lab, laboratory
  maintainer, contributor, open source
  scribe, secretary, note taker, notetaker, minute taker

  # Where.
  remote, distributed, wfh, from home, work from home, at home, telework, telecommute, home office, home working, homeworking, offsite, dispersed, virtual, distance, from anywhere
  office, co-located, colocated, in person, on site, onsite, same room, same place, face to face, return to office, back to the office, rto, in the office, office day, premises
  desk, hot desk, open-plan, cubicle
  commute, travel, journey, travel time, drive to work
  hybrid, half remote, partly remote, mixed, days at home, days in the office
  shift, night shift, night work, rota, roster

  # Talking and writing.
  meeting, call, session, conference, sync-up, catch-up, get-together, zoom, appointment, huddle
  all-hands, town hall, assembly, plenary, staff meeting, general meeting
  video call, zoom, video conference, video meeting, webex, google meet, skype, webinar, on camera, camera, on screen, ms teams, microsoft teams, teams call
  prepare, unprepared, pre-read
  invite, invitee, guest list
  stand-up, standup, scrum, daily, huddle, check-in, checkin, morning round, morning meeting
  retrospective, retro, postmortem, post-mortem, lessons learned, lessons learnt, debrief, after-action review
  recurring, standing, weekly, regular, regularly, repeating, ritual, ceremony, every week, every monday, monthly, fortnightly, biweekly, quarterly, cadence, rhythm, how often, frequency, jour fixe
  ad hoc, on demand, as needed, when needed, at short notice, short notice, spontaneous, impromptu, last minute
  chat, slack, messenger, whatsapp, instant message, discord, ms teams, microsoft teams, telegram, mattermost, group chat, teams chat
  private, dm, direct message, secret, closed channel, closed group, behind closed doors, confidential, hidden, secrecy, in confidence
  public, open, transparent, in the open, visible
  channel, mailing list, distribution list, forum, group chat
  message, ping, email, e-mail, mail, dm, text message, post
  email, e-mail, mail, inbox, outlook, gmail, mailbox
  notification, alert, ping, pop-up, buzz, beep
  cc, copied in, reply all, reply to all, in copy
  phone, ring, telephone, mobile, cell phone, pick up the phone, phone call, give a call
  thread, discussion, conversation, debate, back and forth, dialogue, email chain, ping-pong
  document, doc, write-up, paper, page, memo, google doc, file, one-pager
  wiki, handbook, manual, documentation, knowledge base, confluence, notion, sharepoint, intranet, faq, how-to, guide, instructions, sop
  written, writing, wrote, in text, typed, in writing, on paper, black and white
  spoken, verbal, oral, aloud, talk, speak, said, say, voice, word of mouth, told
  promise, handshake, gave his word, gave their word, word against, verbal agreement, gentlemens agreement
  proposal, rfc, pitch, design doc, spec, specification, brief, suggestion, idea, business case, motion
  review, pull request, pr, code review, merge request, peer review, proofread
  reply, answer, response, respond, react, reaction, get back, hear back, acknowledge
  question, ask, query, enquiry, inquiry, request
  read, reader, look at, skim, open the document
  async, asynchronous, async-first, in your own time, not at the same time
  update, status, report, progress, weekly report, how things stand
  dashboard, kpi, okr, metric, indicator, target, burndown, velocity, story point
  slide, deck, powerpoint, presentation
  note, minutes, take minutes, record, log, written down, write down, transcript, notetaker, note taker, summary, recap, summarise
  purpose, aim, goal, reason for, point of the meeting, what for
  follow-up, next step, action item, action point, action list, who does what, to follow up
  inform, notify, announce, newsletter, circular, bulletin, let know, tell everyone, communicate

  # Deciding.
  decide, decision, choose, choice, pick, settle, make up our minds, make up my mind, make up its mind, conclude, conclusion, resolve, verdict, make the call, make a call, determine, judgement
  indecision, dither, hesitate, waver, cannot decide, procrastinate, put off, postpone
  owner, dri, accountable, responsible, ownership, in charge, has the last word, last word, final say, final word, decision maker, decider, raci, rasci, daci, whose job
  compromise, middle ground, watered down, meet halfway
  veto, block, obstruct, hold up, hold out, refuse
  vote, outvoted, ballot, majority, poll, show of hands, minority, democratic, democracy
  overrule, override, dictate, autocratic, authoritarian, unilateral, high-handed, push through, over our heads
  stuck, stall, blocked, deadlock, limbo, paralysis, analysis paralysis, impasse, standstill, bottleneck, gridlock, stalemate
  endless, never ends, forever, drag on, circles, round and round, go in circles, on and on, again and again, over and over, same again, no end
  bikeshed, bikeshedding, trivial, nitpick, petty, trivia, minor detail
  design by committee, too many cooks, too many opinions, everyone has an opinion
  misunderstand, misunderstood, misread, misinterpret, at cross purposes, talk past, crossed wires, understood differently
  unresolved, undecided, unsettled, open question, left lying, pending, loose end, up in the air
  remember differently, he said she said, never said that, changed the story, deny
  rule, policy, guideline, procedure, protocol
  change, reform, reorganise, restructure, transformation

  # Time and attention.
  focus, concentrate, deep work, flow, attention, undisturbed, uninterrupted, quiet time, quiet hour, heads down, maker time, do not disturb, dnd, time to think
  interrupt, disturb, distract, context switch, switching, bother, pinged, got a minute, shoulder tap, knock
  fast, quick, faster, speed up, rapid, quickly, speed, soon, immediately, right away, straight away, instantly, at once, prompt, asap, within minutes, in minutes, within the hour, how soon
  sla, response time, reply time, service level, turnaround
  urgent, emergency, incident, outage, crisis, firefighting, war room, priority
  slow, late, slower, slow down, delay, wait, takes forever, takes ages, takes so long, lag, takes days, takes weeks, overdue, slip, behind schedule, hold-up
  deadline, due date, by a date, by friday, by monday, in time, cut-off, due
  estimate, forecast, prediction, how long will it take, how long it takes
  burnout, burnt out, burned out, exhausted, fatigue, tired, stress, worn out, drained, strain
  evening, weekend, sunday, saturday, nights, at night, midnight, late at night, after hours, out of hours, overtime, always on, switch off, right to disconnect, work-life balance
  useless, pointless, waste, no purpose, lost its purpose, for nothing, empty, worth it, worth the time, meaningless, no point, futile, no use
  calendar, schedule, diary, slot, booked, doodle
  cancel, stop, abolish, get rid of, scrap, kill, remove, cut, cut down, drop, ditch, axe, skip, stop doing
  unexpected, surprise, unforeseen, out of the blue, blindsided
  length, run over, overrun, drag, long meeting, too long, lengthy
  pace, tempo, momentum, velocity

  # Making.
  prototype, mock-up, mockup, demo, spike, proof of concept, poc, mvp, minimum viable product, build first, hackathon, wireframe, sketch, rough version, dummy
  experiment, trial, pilot, try, test, try out, trial run, dry run
  plan, roadmap, think first, up front, upfront, waterfall
  programme, program
  fortnight, two weeks, every other week, biweekly
  task, ticket, work item, to-do, todo, assignment, chore, action item
  hand-off, handoff, handover, hand over, pass on, baton, shift change, change of shift, next shift, hand work
  finish, done, deliver, ship, complete, get done, get things done, accomplish
  unfinished, half-done, juggle, multitask, wip, kanban, work in progress, several things at once
  alone, solo, isolated, lonely, loneliness, on my own, on their own
  together, jointly, collaborate, cooperate, teamwork, joint, coordinate
  duplicate, twice, same work, separately, solved the same problem, reinvent, reinvent the wheel, double work
  mistake, error, wrong, fault, slip, blunder, failure, fail, mess up, screw up
  start, begin, launch, kick off, introduce, roll out, set up
  fix, repair, solve, mend, improve, sort out, remedy
  rework, redo, start over, start again, back to square one, thrown away, start from scratch
  quality, good enough, standard, polish, perfectionist, perfectionism
  sunk cost, escalation of commitment, good money after bad, too far to stop
  leave the company, quit, resign, retire, bus factor, turnover, attrition, left us, leaver, departure, gave notice
  audit, auditor, compliance, trail, evidence, proof, traceability, inspector, regulator
  reason, rationale, why we, justification, because of what
  risk, go wrong, pre-mortem, premortem, what could fail, danger
  law, legal, lawyer, statute
  salary, wage, pay rise, bonus, paid
  money, budget, cost, expensive, price, funding, funder, grant, afford, pay for, spend
  save money, cheaper, cut costs, savings

  # What people feel and do.
  punish, retaliation, held against, blame, scapegoat, penalised, shoot the messenger
  get a word in, no turn, wait for a turn, cannot get in
  gossip, rumour, grapevine, behind our backs, behind my back, corridor, hallway, water cooler, coffee machine, whisper, backstabbing
  ignored, unanswered, nobody answers, no reply, no answer, no response, unread, ghosted, left on read, heard nothing, radio silence, crickets, does not reply, never replies
  chase, remind, nag, follow up, nudge
  left out, excluded, out of the loop, second-class, overlooked, unseen, invisible, sidelined, never gets a say, hear last, forgotten, not invited, bypassed, passed over
  trust, distrust, mistrust, confidence in
  pretend, theatre, theater, fake, for show, look good, watermelon, window dressing, box-ticking, tick-box, vanity, sugar-coat, whitewash, going through the motions
  lie, dishonest, tell the truth, truth, honest, honesty, frank
  bad news, warning, red flag, early sign, at risk
  toxic, bully, hostile, blame culture, culture of fear
  bond, team spirit, get to know, relationship, rapport, small talk, socialise, belonging
  undermine, sabotage, resistance, passive resistance, drag their feet, foot-dragging
  forget, forgot, forgotten, remember, memory, slip my mind
  lost, lose, cannot find, find again, vanish, disappear, buried, gone, mislaid
  knowledge, know-how, information, info, context, background
  store, archive, save, preserve, repository
  dominate, loudest, loud, talk over, take over, one person talks, hippo, sway, hog, monologue, talks too much, ramble
  bureaucracy, bureaucratic, red tape, paperwork, admin, overhead
  listen, heard, taken seriously, hear out, deaf ears
  mess, chaos, chaotic, disorganised, muddle, shambles
  learn, training, teach, coach, mentor
  persuade, convince, win over, make the case, sell, get people to, lobby
  help, support, advice
  ai, artificial intelligence, chatbot, assistant, llm, copilot, gpt, chatgpt, bot
  working agreement, team agreement, ground rule, house rule, norm, team charter, social contract, etiquette, manners, code of conduct
  reversible, two-way door, one-way door, irreversible, undo
  better, best, preferable, ideal
  one, 1, single, sole
`
  .split('\n')
  .map((row) => row.trim())
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(', '));
