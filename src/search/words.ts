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
  team, group, squad, crew, department, unit, division
  committee, board, panel, council, steering group, working group, task force, trustees, governors
  organisation, company, firm, employer, institution, corporate
  headquarters, hq, head office, main office
  branch, other site, second site, satellite, outpost, field office
  hierarchy, top-down, chain of command, rank, seniority, pecking order, from above
  flat, bottom-up, self-managed, self-organised, without hierarchy, no boss, co-operative, egalitarian
  power, authority, influence, clout
  colleague, coworker, co-worker, teammate, workmate, peer
  newcomer, joiner, new hire, new starter, new person, new staff, new colleague, new employee, new member, new recruit, onboarding, newbie, beginner, novice, junior, trainee, apprentice, intern, graduate, first week, first job
  expert, specialist, senior, veteran, guru, experienced, old hand
  nobody, no one, noone, none
  everyone, everybody, whole team, whole group, all of us, entire team
  staff, employee, worker, workforce
  member, participant, attendee
  union, works council, staff representative, shop steward
  civil servant, public sector, ministry, government, municipality
  stakeholder, those affected, people concerned, affected
  client, customer, buyer, user
  supplier, vendor, contractor, provider
  freelancer, contractor, self-employed, consultant, agency
  volunteer, unpaid, honorary, club, association, charity, ngo
  parent, carer, childcare, caring, family, kids, children, school run, mum, mom
  disabled, accessibility, wheelchair, deaf, blind, screen reader, hard of hearing
  dyslexia, dyslexic, adhd, autism, autistic, neurodivergent
  introvert, shy, quiet people, quiet person, reserved, timid
  second language, foreign, foreign language, non-native, accent, english, native speaker, mother tongue, first language
  part-time, part-timer, reduced hours, four-day week, day off
  hire, recruit, vacancy, applicant, candidate, job advert
  teacher, school, lecturer, classroom, pupil
  nurse, hospital, ward, doctor, clinic, patient
  developer, engineer, programmer, software, coder
  researcher, scientist, academic, lab, laboratory
  maintainer, contributor, open source
  chair, chairperson, chairman, facilitator, moderator, convener, host
  scribe, secretary, note taker, notetaker, minute taker

  # Where.
  remote, distributed, wfh, from home, work from home, at home, telework, telecommute, home office, home working, homeworking, offsite, dispersed, virtual, distance, from anywhere
  office, co-located, colocated, in person, on site, onsite, same room, same place, face to face, return to office, back to the office, rto, in the office, office day, premises
  desk, hot desk, open-plan, cubicle
  commute, travel, journey, travel time, drive to work
  hybrid, half remote, partly remote, mixed, days at home, days in the office
  time zone, timezone, other country, abroad, overseas, overlap, continent, international, global, jet lag
  shift, night shift, night work, rota, roster
  rent, lease, square metre, office space

  # Talking and writing.
  meeting, call, session, conference, sync-up, catch-up, get-together, zoom, appointment, huddle
  all-hands, town hall, assembly, plenary, staff meeting, general meeting
  workshop, away day, retreat, seminar
  one-to-one, 1:1, one on one, 1 on 1, supervision
  video call, zoom, video conference, video meeting, webex, google meet, skype, webinar, on camera, camera, on screen, ms teams, microsoft teams, teams call
  prepare, unprepared, pre-read
  attend, presence, presenteeism, turn up, show up, come along, take part, join
  invite, invitee, guest list
  stand-up, standup, scrum, daily, huddle, check-in, checkin, morning round, morning meeting
  retrospective, retro, postmortem, post-mortem, lessons learned, lessons learnt, debrief, after-action review
  recurring, standing, weekly, regular, regularly, repeating, ritual, ceremony, every week, every monday, monthly, fortnightly, biweekly, quarterly, cadence, rhythm, how often, frequency, jour fixe
  ad hoc, on demand, as needed, when needed, at short notice, short notice, spontaneous, impromptu, last minute
  chat, slack, messenger, whatsapp, instant message, discord, ms teams, microsoft teams, telegram, mattermost, group chat, teams chat
  private, dm, direct message, secret, closed channel, closed group, behind closed doors, confidential, hidden, secrecy, in confidence
  hide, withhold, conceal, keep things from, hidden, secret, cover up, in the dark, keep from
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
  tone, rude, impolite, disrespectful, curt, sarcasm, harsh, came across, comes across, offended
  async, asynchronous, async-first, in your own time, not at the same time
  sync, synchronous, live, real time, realtime, same time
  update, status, report, progress, weekly report, how things stand
  dashboard, kpi, okr, metric, indicator, target, burndown, velocity, story point
  tracker, jira, trello, asana, kanban board, task board, ticket system, planner, project board
  slide, deck, powerpoint, presentation
  time sheet, timesheet, time tracking, log hours, clock in
  note, minutes, take minutes, record, log, written down, write down, transcript, notetaker, note taker, summary, recap, summarise
  recording, video recording, loom, transcript
  agenda, running order, list of topics
  purpose, aim, goal, reason for, point of the meeting, what for
  follow-up, next step, action item, action point, action list, who does what, to follow up
  inform, notify, announce, newsletter, circular, bulletin, let know, tell everyone, communicate
  wording, phrase, sentence, clause, formulation
  explain, clarify, clear up, spell out

  # Deciding.
  decide, decision, choose, choice, pick, settle, make up our minds, make up my mind, make up its mind, conclude, conclusion, resolve, verdict, make the call, make a call, determine, judgement
  outcome, result, upshot, conclusion, what came of
  indecision, dither, hesitate, waver, cannot decide, procrastinate, put off, postpone
  owner, dri, accountable, responsible, ownership, in charge, has the last word, last word, final say, final word, decision maker, decider, raci, rasci, daci, whose job
  pass the buck, buck, not my job, not my problem, finger-pointing, shift responsibility, nobody feels responsible
  delegate, empower, hand down, mandate
  consensus, agree, agreement, unanimous, everyone on board, on board, same page, aligned, common ground
  compromise, middle ground, watered down, meet halfway
  buy-in, acceptance, commitment, on board, get behind
  disagree, disagreement, object, conflict, argue, argument, dissent, oppose, dispute, quarrel, clash, row, fight, feud, fall out, contradict, confrontation, friction, tension
  veto, block, obstruct, hold up, hold out, refuse
  vote, outvoted, ballot, majority, poll, show of hands, minority, democratic, democracy
  overrule, override, dictate, autocratic, authoritarian, unilateral, high-handed, push through, over our heads
  consult, hearing, asked for our opinion, involve, have a say
  stuck, stall, blocked, deadlock, limbo, paralysis, analysis paralysis, impasse, standstill, bottleneck, gridlock, stalemate
  endless, never ends, forever, drag on, circles, round and round, go in circles, on and on, again and again, over and over, same again, no end
  bikeshed, bikeshedding, trivial, nitpick, petty, trivia, minor detail
  design by committee, too many cooks, too many opinions, everyone has an opinion
  unclear, vague, ambiguous, confused, uncertain, unsure, no idea, clueless
  misunderstand, misunderstood, misread, misinterpret, at cross purposes, talk past, crossed wires, understood differently
  unresolved, undecided, unsettled, open question, left lying, pending, loose end, up in the air
  remember differently, he said she said, never said that, changed the story, deny
  rule, policy, guideline, procedure, protocol
  change, reform, reorganise, restructure, transformation

  # Time and attention.
  focus, concentrate, deep work, flow, attention, undisturbed, uninterrupted, quiet time, quiet hour, heads down, maker time, do not disturb, dnd, time to think
  interrupt, disturb, distract, context switch, switching, bother, pinged, got a minute, shoulder tap, knock
  noise, noisy, loud office, racket, din
  fast, quick, faster, speed up, rapid, quickly, speed, soon, immediately, right away, straight away, instantly, at once, prompt, asap, within minutes, in minutes, within the hour, how soon
  sla, response time, reply time, service level, turnaround
  urgent, emergency, incident, outage, crisis, firefighting, war room, priority
  slow, late, slower, slow down, delay, wait, takes forever, takes ages, takes so long, lag, takes days, takes weeks, overdue, slip, behind schedule, hold-up
  deadline, due date, by a date, by friday, by monday, in time, cut-off, due
  estimate, forecast, prediction, how long will it take, how long it takes
  busy, overload, too many, too much, crowded, packed, full, swamped, overwhelmed, drowning, flooded, back-to-back, no time, snowed under
  burnout, burnt out, burned out, exhausted, fatigue, tired, stress, worn out, drained, strain
  evening, weekend, sunday, saturday, nights, at night, midnight, late at night, after hours, out of hours, overtime, always on, switch off, right to disconnect, work-life balance
  useless, pointless, waste, no purpose, lost its purpose, for nothing, empty, worth it, worth the time, meaningless, no point, futile, no use
  boring, dull, tedious, fall asleep, zone out, yawn
  calendar, schedule, diary, slot, booked, doodle
  cancel, stop, abolish, get rid of, scrap, kill, remove, cut, cut down, drop, ditch, axe, skip, stop doing
  replace, instead of, swap, substitute, alternative
  spare, buffer, margin, leeway, spare capacity, unassigned, idle, keep free, free time, breathing space
  unexpected, surprise, unforeseen, out of the blue, blindsided
  length, run over, overrun, drag, long meeting, too long, lengthy
  pace, tempo, momentum, velocity

  # Making.
  prototype, mock-up, mockup, demo, spike, proof of concept, poc, mvp, minimum viable product, build first, hackathon, wireframe, sketch, rough version, dummy
  build, make it, code it, implement
  experiment, trial, pilot, try, test, try out, trial run, dry run
  plan, roadmap, think first, up front, upfront, waterfall
  agile, sprint, scrum, iteration
  programme, program
  fortnight, two weeks, every other week, biweekly
  strategy, vision, direction, long term
  task, ticket, work item, to-do, todo, assignment, chore, action item
  hand-off, handoff, handover, hand over, pass on, baton, shift change, change of shift, next shift, hand work
  finish, done, deliver, ship, complete, get done, get things done, accomplish
  unfinished, half-done, juggle, multitask, wip, kanban, work in progress, several things at once
  productive, efficient, output, effective
  alone, solo, isolated, lonely, loneliness, on my own, on their own
  silo, in isolation, tunnel, left hand, work in their own corner
  together, jointly, collaborate, cooperate, teamwork, joint, coordinate
  duplicate, twice, same work, separately, solved the same problem, reinvent, reinvent the wheel, double work
  mistake, error, wrong, fault, slip, blunder, failure, fail, mess up, screw up
  start, begin, launch, kick off, introduce, roll out, set up
  fix, repair, solve, mend, improve, sort out, remedy
  rework, redo, start over, start again, back to square one, thrown away, start from scratch
  quality, good enough, standard, polish, perfectionist, perfectionism
  sunk cost, escalation of commitment, good money after bad, too far to stop
  temporary, stopgap, quick hack, workaround, makeshift, became permanent, permanent
  leave the company, quit, resign, retire, bus factor, turnover, attrition, left us, leaver, departure, gave notice
  audit, auditor, compliance, trail, evidence, proof, traceability, inspector, regulator
  reason, rationale, why we, justification, because of what
  brainstorm, ideation, generate ideas, creative, new ideas
  risk, go wrong, pre-mortem, premortem, what could fail, danger
  law, legal, lawyer, statute
  salary, wage, pay rise, bonus, paid
  hr, human resources, personnel
  fired, sacked, laid off, layoff, dismissed, redundancy
  money, budget, cost, expensive, price, funding, funder, grant, afford, pay for, spend
  save money, cheaper, cut costs, savings
  tool, software, app, platform, system

  # What people feel and do.
  afraid, fear, scared, safe, safety, dare, nervous, intimidated, frightened, anxious, anxiety
  punish, retaliation, held against, blame, scapegoat, penalised, shoot the messenger
  get a word in, no turn, wait for a turn, cannot get in
  complain, complaint, grumble, moan, whinge, gripe, grievance
  gossip, rumour, grapevine, behind our backs, behind my back, corridor, hallway, water cooler, coffee machine, whisper, backstabbing
  afterwards, after the meeting, in hindsight, too late, after the fact
  ignored, unanswered, nobody answers, no reply, no answer, no response, unread, ghosted, left on read, heard nothing, radio silence, crickets, does not reply, never replies
  chase, remind, nag, follow up, nudge
  left out, excluded, out of the loop, second-class, overlooked, unseen, invisible, sidelined, never gets a say, hear last, forgotten, not invited, bypassed, passed over
  trust, distrust, mistrust, confidence in
  micromanage, control, surveillance, watched, monitoring, spy, tracked, big brother, check up on, breathing down
  pretend, theatre, theater, fake, for show, look good, watermelon, window dressing, box-ticking, tick-box, vanity, sugar-coat, whitewash, going through the motions
  lie, dishonest, tell the truth, truth, honest, honesty, frank
  bad news, warning, red flag, early sign, at risk
  promote, career, get ahead, appraisal, performance review
  bias, favouritism, unfair, fair, prejudice, discrimination
  angry, annoyed, frustrated, fed up, furious, resentment, irritated, hate, sick of
  embarrassed, ashamed, stupid, humiliated, lose face, look stupid
  toxic, bully, hostile, blame culture, culture of fear
  morale, motivation, demotivated, unhappy, disengaged, engagement
  bond, team spirit, get to know, relationship, rapport, small talk, socialise, belonging
  undermine, sabotage, resistance, passive resistance, drag their feet, foot-dragging
  forget, forgot, forgotten, remember, memory, slip my mind
  lost, lose, cannot find, find again, vanish, disappear, buried, gone, mislaid
  knowledge, know-how, information, info, context, background
  find, search, look for, look up, locate, scroll, where is
  old, outdated, stale, out of date, obsolete, no longer true
  password, login, credentials
  store, archive, save, preserve, repository
  dominate, loudest, loud, talk over, take over, one person talks, hippo, sway, hog, monologue, talks too much, ramble
  problem, issue, trouble, concern, worry, challenge, difficulty
  bureaucracy, bureaucratic, red tape, paperwork, admin, overhead
  culture, habit, way of working
  listen, heard, taken seriously, hear out, deaf ears
  respect, valued, appreciated, recognition, credit
  harm, hurt, damage, injure
  mess, chaos, chaotic, disorganised, muddle, shambles
  learn, training, teach, coach, mentor
  persuade, convince, win over, make the case, sell, get people to, lobby
  help, support, advice
  ai, artificial intelligence, chatbot, assistant, llm, copilot, gpt, chatgpt, bot
  working agreement, team agreement, ground rule, house rule, norm, team charter, social contract, etiquette, manners, code of conduct
  reversible, two-way door, one-way door, irreversible, undo
  pros and cons, advantages, disadvantages, trade-off, benefits, drawbacks, upsides
  better, best, preferable, ideal
  one, 1, single, sole
  two, 2
  three, 3
`
  .split('\n')
  .map((row) => row.trim())
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(', '));
