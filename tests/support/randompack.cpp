#include "randompack.h"

#include <array>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

template <class Things>
QStringList idsOf(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids.append(thing.id);
    return ids;
}

} // namespace

QString RandomPack::text()
{
    static const std::array pieces{u"word"_s,
                                   u" "_s,
                                   u"\""_s,
                                   u"\\"_s,
                                   u"\n"_s,
                                   u"\r\n"_s,
                                   u"\t"_s,
                                   u"é"_s,
                                   u"漢字"_s,
                                   u"🛠️"_s,
                                   u"</script>"_s,
                                   u"| a | b |"_s,
                                   u"=cmd()"_s,
                                   u"- item"_s,
                                   u"; "_s,
                                   u", "_s,
                                   u"'"_s,
                                   u"`code`"_s,
                                   u"\\u0041"_s,
                                   u"{\"a\": [1]}"_s,
                                   u"2 h 10"_s,
                                   u"5×"_s,
                                   u"<br>"_s,
                                   u"~1/0"_s,
                                   u"%1"_s,
                                   QString(QChar(u'\0')),
                                   QString(QChar(u'\x01')),
                                   QString(QChar(u'\x7f')),
                                   QString(QChar(u'\u0085')),
                                   QString(QChar(u'\u2028')),
                                   QString(QChar(u'\u202e')),
                                   QString(QChar(u'\ufeff')),
                                   QString(QChar(u'\ufffe')),
                                   QString(QChar(u'\uffff')),
                                   QString(QChar(char16_t(0xd83d))),
                                   QString(QChar(char16_t(0xde00)))};
    if (m_check == PackCheck::Draft && m_random.bounded(4) == 0)
        return {};
    QString text;
    if (m_check == PackCheck::Complete || m_random.bounded(8) > 0)
        text = u"x"_s;
    for (int i = count(0, 6); i > 0; --i)
        text.insert(m_random.bounded(int(text.size()) + 1),
                    pieces[size_t(m_random.bounded(int(pieces.size())))]);
    return text;
}

QString RandomPack::optionalText()
{
    return m_random.bounded(2) == 0 ? QString() : text();
}

QStringList RandomPack::texts(int fewest)
{
    QStringList texts;
    for (int i = count(fewest, 3); i > 0; --i)
        texts.append(text());
    return texts;
}

QStringList RandomPack::some(const QStringList &ids)
{
    QStringList chosen;
    for (const QString &id : ids) {
        if (m_random.bounded(4) == 0)
            chosen.append(id);
    }
    return chosen;
}

void RandomPack::addPhases()
{
    int month = count(1, 3);
    int entries = 0;
    for (int i = count(least(), 3); i > 0; --i) {
        Phase phase;
        phase.id = u"phase-%1"_s.arg(i);
        phase.title = text();
        phase.summary = text();
        phase.firstMonth = month;
        phase.lastMonth = month + count(0, 5);
        month = phase.lastMonth + count(1, 3);
        for (int j = count(0, 5); j > 0; --j) {
            TimelineEntry entry;
            entry.id = u"entry-%1"_s.arg(++entries);
            entry.month = count(phase.firstMonth, phase.lastMonth);
            entry.kind = EntryKind(m_random.bounded(8));
            entry.what = text();
            entry.why = text();
            entry.technologies = texts(0);
            entry.origin = origin();
            phase.entries.append(entry);
        }
        m_pack.phases.append(phase);
    }
}

void RandomPack::addFixes()
{
    const int last = m_check == PackCheck::Complete ? m_pack.phases.constLast().lastMonth : 600;
    for (int i = count(0, 4); i > 0; --i) {
        Fix fix;
        fix.id = u"fix-%1"_s.arg(i);
        fix.month = count(1, last);
        fix.origin = origin();
        fix.incident = text();
        fix.quickfix = text();
        for (QString Fix::*member :
             {&Fix::permanentFix, &Fix::quickfixTime, &Fix::permanentFixTime, &Fix::quickfixBy,
              &Fix::permanentFixBy, &Fix::quickfixHeld, &Fix::risk, &Fix::spoken})
            fix.*member = optionalText();
        m_pack.fixes.append(fix);
    }
}

void RandomPack::addQuestions()
{
    int followUps = 0;
    for (int i = count(least(), 4); i > 0; --i) {
        Question question;
        question.id = u"question-%1"_s.arg(i);
        question.number = i;
        for (QString Question::*member :
             {&Question::prompt, &Question::shortTitle, &Question::tests, &Question::think,
              &Question::modelAnswer})
            question.*member = text();
        question.hints = texts(least());
        question.listensFor = texts(least());
        question.referenceSeconds = m_random.bounded(2) == 0 ? 120 : count(5, 3600);
        for (int j = count(0, 3); j > 0; --j)
            question.followUps.append({u"follow-up-%1"_s.arg(++followUps), text(), text(),
                                       m_random.bounded(2) == 0 ? 45 : count(5, 3600)});
        m_pack.questions.append(question);
    }
}

void RandomPack::addRows()
{
    for (int i = count(least(), 3); i > 0; --i)
        m_pack.stack.append({text(), text()});
    m_pack.weakPoints = texts(least());
    if (m_random.bounded(2) == 0) {
        for (qsizetype i = 0; i < m_pack.weakPoints.size(); ++i)
            m_pack.improvements.append({text(), {}});
    }
    for (int i = count(0, 3); i > 0; --i)
        m_pack.communication.append({text(), text(), optionalText()});
    for (int i = count(0, 3); i > 0; --i)
        m_pack.responsibilities.append({text(), texts(least()), optionalText()});
    m_pack.practiceSteps = texts(0);
    m_pack.tips = texts(0);
    for (int i = count(0, 2); i > 0; --i)
        m_pack.documents.append(
            {u"document-%1"_s.arg(i), DocumentKind(m_random.bounded(2)), text(), text()});
}

void RandomPack::link()
{
    QStringList entries;
    for (const Phase &phase : std::as_const(m_pack.phases))
        entries += idsOf(phase.entries);
    for (Phase &phase : m_pack.phases) {
        for (TimelineEntry &entry : phase.entries) {
            entry.followedBy = some(entries);
            entry.fixes = some(idsOf(m_pack.fixes));
            entry.questions = some(idsOf(m_pack.questions));
            entry.documents = some(idsOf(m_pack.documents));
        }
    }
    for (Fix &fix : m_pack.fixes) {
        fix.entries = some(entries);
        fix.questions = some(idsOf(m_pack.questions));
    }
    for (Improvement &improvement : m_pack.improvements)
        improvement.entries = some(entries);
}

Pack RandomPack::make()
{
    m_pack = Pack();
    m_pack.id = u"random"_s;
    m_pack.language = m_random.bounded(2) == 0 ? u"en"_s : u"fr"_s;
    for (QString Pack::*member : {&Pack::title, &Pack::introduction, &Pack::arrivalPriority,
                                  &Pack::fixesIntroduction, &Pack::communicationIntroduction})
        m_pack.*member = text();
    m_pack.company = {text(), text(), count(least(), 100), count(0, 100), count(0, 100), text(),
                      text(), text()};
    addPhases();
    addFixes();
    addQuestions();
    addRows();
    link();
    const QStringList things{u"company"_s, u"entries/entry-1"_s, u"fixes/fix-1"_s,
                             u"followUps/gone"_s};
    for (int i = count(0, 3); i > 0; --i)
        m_pack.claims.append({u"claim-%1"_s.arg(i), text(), text(),
                              m_random.bounded(2) == 0
                                  ? QList<ClaimMention>()
                                  : QList<ClaimMention>{{things[m_random.bounded(4)], text()}}});
    return m_pack;
}

} // namespace recount
