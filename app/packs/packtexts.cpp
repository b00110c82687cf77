#include "packs/packtexts.h"

#include "packs/jsoncursor.h"
#include "packs/packlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;
namespace limits = packlimits;

struct PackTexts {
    Q_DECLARE_TR_FUNCTIONS(PackTexts)
};

enum class Need { Filled, Optional };

template <class T>
struct TextMember {
    QLatin1String key;
    QString T::*member;
    const char *name;
    Need need = Need::Filled;
    qsizetype longest = JsonCursor::longestText;
};

template <class T>
struct ListMember {
    QLatin1String key;
    QStringList T::*member;
    const char *name; ///< of one text in it; %1 is its number
    const char *listName;
    Need need = Need::Filled;
    qsizetype most = limits::points;
};

template <class T>
constexpr std::array<TextMember<T>, 0> textMembers{};
template <class T>
constexpr std::array<ListMember<T>, 0> listMembers{};

template <>
constexpr std::array textMembers<Pack>{
    TextMember<Pack>{"title"_L1, &Pack::title, QT_TRANSLATE_NOOP("PackTexts", "Title")},
    TextMember<Pack>{"introduction"_L1, &Pack::introduction,
                     QT_TRANSLATE_NOOP("PackTexts", "Introduction"), Need::Filled,
                     JsonCursor::longestMarkdown},
    TextMember<Pack>{"arrivalPriority"_L1, &Pack::arrivalPriority,
                     QT_TRANSLATE_NOOP("PackTexts", "First priority")},
    TextMember<Pack>{"fixesIntroduction"_L1, &Pack::fixesIntroduction,
                     QT_TRANSLATE_NOOP("PackTexts", "Introduction to the fixes"), Need::Filled,
                     JsonCursor::longestMarkdown},
    TextMember<Pack>{"communicationIntroduction"_L1, &Pack::communicationIntroduction,
                     QT_TRANSLATE_NOOP("PackTexts", "Introduction to communication"), Need::Filled,
                     JsonCursor::longestMarkdown},
};
template <>
constexpr std::array listMembers<Pack>{
    ListMember<Pack>{"weakPoints"_L1, &Pack::weakPoints,
                     QT_TRANSLATE_NOOP("PackTexts", "Weak point %1"),
                     QT_TRANSLATE_NOOP("PackTexts", "Weak points"), Need::Filled, limits::rows},
    ListMember<Pack>{"practiceSteps"_L1, &Pack::practiceSteps,
                     QT_TRANSLATE_NOOP("PackTexts", "Practice step %1"),
                     QT_TRANSLATE_NOOP("PackTexts", "Practice steps"), Need::Optional,
                     limits::rows},
    ListMember<Pack>{"tips"_L1, &Pack::tips, QT_TRANSLATE_NOOP("PackTexts", "Tip %1"),
                     QT_TRANSLATE_NOOP("PackTexts", "Tips"), Need::Optional, limits::rows},
};

template <>
constexpr std::array textMembers<Company>{
    TextMember<Company>{"name"_L1, &Company::name, QT_TRANSLATE_NOOP("PackTexts", "name")},
    TextMember<Company>{"whatItDoes"_L1, &Company::whatItDoes,
                        QT_TRANSLATE_NOOP("PackTexts", "what it does")},
    TextMember<Company>{"teams"_L1, &Company::teams, QT_TRANSLATE_NOOP("PackTexts", "teams")},
    TextMember<Company>{"yourRole"_L1, &Company::yourRole,
                        QT_TRANSLATE_NOOP("PackTexts", "your role")},
    TextMember<Company>{"duration"_L1, &Company::duration,
                        QT_TRANSLATE_NOOP("PackTexts", "how long you were there")},
};

template <>
constexpr std::array textMembers<StackItem>{
    TextMember<StackItem>{"component"_L1, &StackItem::component,
                          QT_TRANSLATE_NOOP("PackTexts", "component")},
    TextMember<StackItem>{"technology"_L1, &StackItem::technology,
                          QT_TRANSLATE_NOOP("PackTexts", "technology")},
};

template <>
constexpr std::array textMembers<Improvement>{
    TextMember<Improvement>{"text"_L1, &Improvement::text,
                            QT_TRANSLATE_NOOP("PackTexts", "what became of it")},
};

template <>
constexpr std::array textMembers<Phase>{
    TextMember<Phase>{"title"_L1, &Phase::title, QT_TRANSLATE_NOOP("PackTexts", "title")},
    TextMember<Phase>{"summary"_L1, &Phase::summary, QT_TRANSLATE_NOOP("PackTexts", "summary")},
};

template <>
constexpr std::array textMembers<TimelineEntry>{
    TextMember<TimelineEntry>{"what"_L1, &TimelineEntry::what,
                              QT_TRANSLATE_NOOP("PackTexts", "what")},
    TextMember<TimelineEntry>{"why"_L1, &TimelineEntry::why, QT_TRANSLATE_NOOP("PackTexts", "why")},
};
template <>
constexpr std::array listMembers<TimelineEntry>{
    ListMember<TimelineEntry>{"technologies"_L1, &TimelineEntry::technologies,
                              QT_TRANSLATE_NOOP("PackTexts", "technology %1"),
                              QT_TRANSLATE_NOOP("PackTexts", "technologies"), Need::Optional},
};

template <>
constexpr std::array textMembers<Fix>{
    TextMember<Fix>{"incident"_L1, &Fix::incident, QT_TRANSLATE_NOOP("PackTexts", "incident")},
    TextMember<Fix>{"quickfix"_L1, &Fix::quickfix, QT_TRANSLATE_NOOP("PackTexts", "quickfix")},
    TextMember<Fix>{"permanentFix"_L1, &Fix::permanentFix,
                    QT_TRANSLATE_NOOP("PackTexts", "permanent fix"), Need::Optional},
    TextMember<Fix>{"quickfixTime"_L1, &Fix::quickfixTime,
                    QT_TRANSLATE_NOOP("PackTexts", "time for the quickfix"), Need::Optional},
    TextMember<Fix>{"permanentFixTime"_L1, &Fix::permanentFixTime,
                    QT_TRANSLATE_NOOP("PackTexts", "time for the permanent fix"), Need::Optional},
    TextMember<Fix>{"quickfixBy"_L1, &Fix::quickfixBy,
                    QT_TRANSLATE_NOOP("PackTexts", "who does the quickfix"), Need::Optional},
    TextMember<Fix>{"permanentFixBy"_L1, &Fix::permanentFixBy,
                    QT_TRANSLATE_NOOP("PackTexts", "who does the permanent fix"), Need::Optional},
    TextMember<Fix>{"quickfixHeld"_L1, &Fix::quickfixHeld,
                    QT_TRANSLATE_NOOP("PackTexts", "how long the quickfix held"), Need::Optional},
    TextMember<Fix>{"risk"_L1, &Fix::risk, QT_TRANSLATE_NOOP("PackTexts", "risk"), Need::Optional},
    TextMember<Fix>{"spoken"_L1, &Fix::spoken, QT_TRANSLATE_NOOP("PackTexts", "sentence to say"),
                    Need::Optional},
};

template <>
constexpr std::array textMembers<CommunicationStep>{
    TextMember<CommunicationStep>{"title"_L1, &CommunicationStep::title,
                                  QT_TRANSLATE_NOOP("PackTexts", "title")},
    TextMember<CommunicationStep>{"detail"_L1, &CommunicationStep::detail,
                                  QT_TRANSLATE_NOOP("PackTexts", "detail")},
    TextMember<CommunicationStep>{"exampleMessage"_L1, &CommunicationStep::exampleMessage,
                                  QT_TRANSLATE_NOOP("PackTexts", "example message"),
                                  Need::Optional},
};

template <>
constexpr std::array textMembers<Responsibility>{
    TextMember<Responsibility>{"role"_L1, &Responsibility::role,
                               QT_TRANSLATE_NOOP("PackTexts", "role")},
    TextMember<Responsibility>{"note"_L1, &Responsibility::note,
                               QT_TRANSLATE_NOOP("PackTexts", "note"), Need::Optional},
};
template <>
constexpr std::array listMembers<Responsibility>{
    ListMember<Responsibility>{"items"_L1, &Responsibility::items,
                               QT_TRANSLATE_NOOP("PackTexts", "duty %1"),
                               QT_TRANSLATE_NOOP("PackTexts", "duties")},
};

template <>
constexpr std::array textMembers<Question>{
    TextMember<Question>{"prompt"_L1, &Question::prompt, QT_TRANSLATE_NOOP("PackTexts", "prompt")},
    TextMember<Question>{"shortTitle"_L1, &Question::shortTitle,
                         QT_TRANSLATE_NOOP("PackTexts", "short title")},
    TextMember<Question>{"tests"_L1, &Question::tests,
                         QT_TRANSLATE_NOOP("PackTexts", "what it evaluates")},
    TextMember<Question>{"think"_L1, &Question::think,
                         QT_TRANSLATE_NOOP("PackTexts", "what to think of first")},
    TextMember<Question>{"modelAnswer"_L1, &Question::modelAnswer,
                         QT_TRANSLATE_NOOP("PackTexts", "model answer"), Need::Filled,
                         JsonCursor::longestMarkdown},
};
template <>
constexpr std::array listMembers<Question>{
    ListMember<Question>{"hints"_L1, &Question::hints, QT_TRANSLATE_NOOP("PackTexts", "hint %1"),
                         QT_TRANSLATE_NOOP("PackTexts", "hints")},
    ListMember<Question>{"listensFor"_L1, &Question::listensFor,
                         QT_TRANSLATE_NOOP("PackTexts", "rubric point %1"),
                         QT_TRANSLATE_NOOP("PackTexts", "rubric")},
};

template <>
constexpr std::array textMembers<FollowUp>{
    TextMember<FollowUp>{"prompt"_L1, &FollowUp::prompt, QT_TRANSLATE_NOOP("PackTexts", "prompt")},
    TextMember<FollowUp>{"answer"_L1, &FollowUp::answer, QT_TRANSLATE_NOOP("PackTexts", "answer"),
                         Need::Filled, JsonCursor::longestMarkdown},
};

template <>
constexpr std::array textMembers<PackDocument>{
    TextMember<PackDocument>{"title"_L1, &PackDocument::title,
                             QT_TRANSLATE_NOOP("PackTexts", "title")},
    TextMember<PackDocument>{"markdown"_L1, &PackDocument::markdown,
                             QT_TRANSLATE_NOOP("PackTexts", "text"), Need::Filled,
                             limits::documentLength},
};

template <>
constexpr std::array textMembers<Claim>{
    TextMember<Claim>{"name"_L1, &Claim::name, QT_TRANSLATE_NOOP("PackTexts", "name")},
    TextMember<Claim>{"value"_L1, &Claim::value, QT_TRANSLATE_NOOP("PackTexts", "value")},
};

QString shortened(const QString &text)
{
    constexpr qsizetype longestShown = 40;
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown - 1).trimmed() + u'…';
}

/// A thing by its words, or by its number while it has none.
QString named(const QString &withWords, const QString &withNumber, const QString &words,
              qsizetype index)
{
    return words.trimmed().isEmpty() ? withNumber.arg(index + 1) : withWords.arg(shortened(words));
}

QString nameOf(const Company &, qsizetype)
{
    return PackTexts::tr("Company");
}
QString nameOf(const StackItem &, qsizetype index)
{
    return PackTexts::tr("Stack, row %1").arg(index + 1);
}
QString nameOf(const Improvement &, qsizetype index)
{
    return PackTexts::tr("Weak point %1").arg(index + 1);
}
QString nameOf(const Phase &phase, qsizetype index)
{
    return named(PackTexts::tr("Phase “%1”"), PackTexts::tr("Phase %1"), phase.title, index);
}
QString nameOf(const TimelineEntry &entry, qsizetype)
{
    return entry.what.trimmed().isEmpty()
               ? PackTexts::tr("An entry of month %1").arg(entry.month)
               : PackTexts::tr("Month %1, “%2”").arg(entry.month).arg(shortened(entry.what));
}
QString nameOf(const Fix &fix, qsizetype index)
{
    return named(PackTexts::tr("Fix “%1”"), PackTexts::tr("Fix %1"), fix.incident, index);
}
QString nameOf(const CommunicationStep &, qsizetype index)
{
    return PackTexts::tr("Communication, step %1").arg(index + 1);
}
QString nameOf(const Responsibility &responsibility, qsizetype index)
{
    return named(PackTexts::tr("Responsibilities of “%1”"), PackTexts::tr("Responsibilities %1"),
                 responsibility.role, index);
}
QString nameOf(const Question &question, qsizetype)
{
    return PackTexts::tr("Question %1").arg(question.number);
}
QString nameOf(const FollowUp &followUp, qsizetype index)
{
    return named(PackTexts::tr("Follow-up “%1”"), PackTexts::tr("Follow-up %1"), followUp.prompt,
                 index);
}
QString nameOf(const PackDocument &document, qsizetype index)
{
    return named(PackTexts::tr("Document “%1”"), PackTexts::tr("Document %1"), document.title,
                 index);
}

QString nameOf(const Claim &claim, qsizetype index)
{
    return named(PackTexts::tr("Claim “%1”"), PackTexts::tr("Claim %1"), claim.name, index);
}

QString nameAfter(const QString &outer, const QString &name)
{
    //: %1 is a question, %2 one of its follow-ups
    return outer.isEmpty() ? name : PackTexts::tr("%1, %2").arg(outer, name);
}

QString nameIn(const QString &thing, const QString &member)
{
    //: %1 is a thing of a company, like "Fix “Disk full”", %2 a text of it, like "quickfix"
    return thing.isEmpty() ? member : PackTexts::tr("%1: %2").arg(thing, member);
}

/// How a path names this thing.
template <class T>
QString tokenOf(const T &thing, qsizetype index)
{
    if constexpr (requires { thing.id; })
        return thing.id;
    else
        return QString::number(index);
}

/// Calls `visit(path, name, thing)` for everything that has texts, the pack itself first.
template <class Visit>
void eachThing(const Pack &pack, Visit visit)
{
    const auto all = [&](QLatin1String section, const auto &things, const QString &outer = {}) {
        for (qsizetype i = 0; i < things.size(); ++i)
            visit(u'/' + section + u'/' + tokenOf(things.at(i), i),
                  nameAfter(outer, nameOf(things.at(i), i)), things.at(i));
    };
    visit(QString(), QString(), pack);
    visit(u"/company"_s, nameOf(pack.company, 0), pack.company);
    all("stack"_L1, pack.stack);
    all("improvements"_L1, pack.improvements);
    all("phases"_L1, pack.phases);
    for (const Phase &phase : pack.phases)
        all("entries"_L1, phase.entries);
    all("fixes"_L1, pack.fixes);
    all("communication"_L1, pack.communication);
    all("responsibilities"_L1, pack.responsibilities);
    all("questions"_L1, pack.questions);
    for (const Question &question : pack.questions)
        all("followUps"_L1, question.followUps, nameOf(question, 0));
    all("documents"_L1, pack.documents);
    all("claims"_L1, pack.claims);
}

/// What a path leads to: the member that its last parts name, found in a thing.
struct Found {
    const QString *text = nullptr;
    const QStringList *list = nullptr;
    qsizetype bound = 0;
    QString name;
};

qsizetype indexIn(qsizetype size, const QString &token)
{
    bool isNumber = false;
    const qsizetype index = token.toInt(&isNumber);
    return isNumber && index >= 0 && index < size && QString::number(index) == token ? index : -1;
}

template <class T>
Found findIn(T &thing, const QString &thingName, const QStringList &rest)
{
    using Thing = std::remove_const_t<T>;
    Found found;
    for (const auto &member : textMembers<Thing>) {
        if (rest.size() == 1 && rest.first() == member.key) {
            found.text = &(thing.*member.member);
            found.bound = member.longest;
            found.name = nameIn(thingName, PackTexts::tr(member.name));
        }
    }
    for (const auto &member : listMembers<Thing>) {
        if (rest.isEmpty() || rest.first() != member.key)
            continue;
        auto &list = thing.*member.member;
        if (rest.size() == 1) {
            found.list = &list;
            found.bound = member.most;
            found.name = nameIn(thingName, PackTexts::tr(member.listName));
        } else if (const qsizetype i = indexIn(list.size(), rest.at(1));
                   rest.size() == 2 && i >= 0) {
            found.text = &list[i];
            found.bound = JsonCursor::longestText;
            found.name = nameIn(thingName, PackTexts::tr(member.name).arg(i + 1));
        }
    }
    return found;
}

/// The place of the thing that a token names; -1 without one.
template <class T>
qsizetype placeIn(const QList<T> &things, const QString &token)
{
    if constexpr (requires(const T &thing) { thing.id; }) {
        const auto thing = std::find_if(things.cbegin(), things.cend(),
                                        [&](const T &candidate) { return candidate.id == token; });
        return thing == things.cend() ? -1 : thing - things.cbegin();
    } else {
        return indexIn(things.size(), token);
    }
}

/// `Things` is a QList, constant or to be written to.
template <class Things>
Found findAmong(Things &things, const QStringList &parts, const QString &outer = {})
{
    const qsizetype i = parts.size() < 2 ? -1 : placeIn(std::as_const(things), parts.at(1));
    if (i < 0)
        return {};
    return findIn(things[i], nameAfter(outer, nameOf(things.at(i), i)), parts.mid(2));
}

/// Among what several outer things hold; only the one that has it is detached.
template <class Things, class Member>
Found findInside(Things &outer, Member member, const QStringList &parts, bool namesOuter)
{
    for (qsizetype i = 0; i < outer.size() && parts.size() > 1; ++i) {
        if (placeIn(outer.at(i).*member, parts.at(1)) >= 0)
            return findAmong(outer[i].*member, parts,
                             namesOuter ? nameOf(outer.at(i), i) : QString());
    }
    return {};
}

/// `SomePack` is Pack or const Pack; of a pack that is not constant everything on the way is
/// detached, so that what was found may be written to.
template <class SomePack>
Found find(SomePack &pack, const QString &path)
{
    if (!path.startsWith(u'/'))
        return {};
    const QStringList parts = path.mid(1).split(u'/');
    const QString &section = parts.first();
    if (section == "company"_L1)
        return findIn(pack.company, nameOf(pack.company, 0), parts.mid(1));
    if (section == "stack"_L1)
        return findAmong(pack.stack, parts);
    if (section == "improvements"_L1)
        return findAmong(pack.improvements, parts);
    if (section == "phases"_L1)
        return findAmong(pack.phases, parts);
    if (section == "entries"_L1)
        return findInside(pack.phases, &Phase::entries, parts, false);
    if (section == "fixes"_L1)
        return findAmong(pack.fixes, parts);
    if (section == "communication"_L1)
        return findAmong(pack.communication, parts);
    if (section == "responsibilities"_L1)
        return findAmong(pack.responsibilities, parts);
    if (section == "questions"_L1)
        return findAmong(pack.questions, parts);
    if (section == "followUps"_L1)
        return findInside(pack.questions, &Question::followUps, parts, true);
    if (section == "documents"_L1)
        return findAmong(pack.documents, parts);
    if (section == "claims"_L1)
        return findAmong(pack.claims, parts);
    return findIn(pack, {}, parts);
}

} // namespace

QList<PackText> packTexts(const Pack &pack)
{
    QList<PackText> texts;
    eachThing(pack, [&](const QString &path, const QString &name, const auto &thing) {
        using Thing = std::remove_cvref_t<decltype(thing)>;
        for (const auto &member : textMembers<Thing>)
            texts.append({path + u'/' + member.key, nameIn(name, PackTexts::tr(member.name)),
                          thing.*member.member, member.need == Need::Filled});
        for (const auto &member : listMembers<Thing>) {
            const QStringList &list = thing.*member.member;
            for (qsizetype i = 0; i < list.size(); ++i)
                texts.append({path + u'/' + member.key + u'/' + QString::number(i),
                              nameIn(name, PackTexts::tr(member.name).arg(i + 1)), list.at(i),
                              true});
        }
    });
    return texts;
}

QList<PackTextList> packTextLists(const Pack &pack)
{
    QList<PackTextList> lists;
    eachThing(pack, [&](const QString &path, const QString &name, const auto &thing) {
        using Thing = std::remove_cvref_t<decltype(thing)>;
        for (const auto &member : listMembers<Thing>)
            lists.append({path + u'/' + member.key, nameIn(name, PackTexts::tr(member.listName)),
                          thing.*member.member, member.need == Need::Filled});
    });
    return lists;
}

// The paths below were walked through a pack that may be written to.
QString *packTextAt(Pack &pack, const QString &path)
{
    return const_cast<QString *>(find(pack, path).text);
}

QStringList *packTextListAt(Pack &pack, const QString &path)
{
    return const_cast<QStringList *>(find(pack, path).list);
}

qsizetype longestTextAt(const Pack &pack, const QString &path)
{
    const Found found = find(pack, path);
    return found.text ? found.bound : 0;
}

qsizetype mostTextsAt(const Pack &pack, const QString &path)
{
    const Found found = find(pack, path);
    return found.list ? found.bound : 0;
}

QString packTextName(const Pack &pack, const QString &path)
{
    const Found found = find(pack, path);
    return found.text || found.list ? found.name : path;
}

} // namespace recount
