#include "editchecks.h"

#include "documents/textpatch.h"
#include "postmortem/fixedits.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/timelineedits.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

const QString newWords = QStringLiteral("new words");

template <class Part, class Text>
QStringList textsOf(const QList<Part> &parts, Text text)
{
    QStringList texts;
    for (const Part &part : parts)
        texts.append(text(part));
    return texts;
}

// Lists of a post-mortem as one sees them: how many parts there are, and what each says.

QStringList eventsOf(const PostMortem &values)
{
    return textsOf(values.timeline, [](const TimelineEvent &event) { return event.text.text; });
}

QStringList actionsOf(const PostMortem &values)
{
    return textsOf(values.actions, [](const ActionItem &action) { return action.title.text; });
}

QStringList ownersOf(const PostMortem &values)
{
    return textsOf(values.actions, [](const ActionItem &action) { return action.owner; });
}

QStringList duesOf(const PostMortem &values)
{
    return textsOf(values.actions, [](const ActionItem &action) { return action.dueText; });
}

QStringList ticketsOf(const PostMortem &values)
{
    return textsOf(values.actions, [](const ActionItem &action) { return action.ticket; });
}

QStringList doneWhenOf(const PostMortem &values)
{
    return textsOf(values.actions, [](const ActionItem &action) { return action.doneWhen; });
}

QStringList quickfixesOf(const PostMortem &values)
{
    return textsOf(values.quickfixes, [](const Quickfix &quickfix) { return quickfix.what.text; });
}

QStringList factorsOf(const PostMortem &values)
{
    return textsOf(values.factors, [](const Factor &factor) { return factor.text.text; });
}

/// Of the list that the last one stands in.
bool isOnlyItem(const QList<Quickfix> &quickfixes)
{
    const int list = quickfixes.constLast().list;
    return list < 0 ||
           std::count_if(quickfixes.begin(), quickfixes.end(),
                         [list](const Quickfix &quickfix) { return quickfix.list == list; }) == 1;
}

class EditChecks
{
public:
    EditChecks(const SourceText &source, const PostMortem &values)
        : m_source(source), m_values(values)
    {
    }

    QString wrong();

private:
    using Texts = QStringList (*)(const PostMortem &);

    /// What `texts` gives once it is edited; nothing when something was wrong already.
    std::optional<QStringList> after(const char *what, Texts texts, const Patches &patches);
    void compare(const char *what, const QStringList &found, const QStringList &expected);
    void checkSet(const char *what, Texts texts, int index, const Patches &patches);
    void checkAdded(const char *what, Texts texts, const Patches &patches);
    void checkRemoved(const char *what, Texts texts, int index, const Patches &patches);

    const SourceText &m_source;
    const PostMortem &m_values;
    QString m_made;
    QString m_wrong;
};

std::optional<QStringList> EditChecks::after(const char *what, Texts texts, const Patches &patches)
{
    if (!m_wrong.isEmpty())
        return {};
    const Result<QByteArray> made = patched(m_source.bytes(), patches);
    if (!made) {
        m_wrong = QLatin1String(what) + QStringLiteral(": the edit does not fit");
        return {};
    }
    m_made = QString::fromUtf8(*made);
    return texts(readPostMortem(SourceText(*made)));
}

void EditChecks::compare(const char *what, const QStringList &found, const QStringList &expected)
{
    if (found != expected)
        m_wrong = QStringLiteral("%1: \"%2\" instead of \"%3\":\n%4")
                      .arg(QLatin1String(what), found.join(u'/'), expected.join(u'/'), m_made);
}

void EditChecks::checkSet(const char *what, Texts texts, int index, const Patches &patches)
{
    QStringList expected = texts(m_values);
    expected[index] = newWords;
    if (const auto found = after(what, texts, patches))
        compare(what, *found, expected);
}

void EditChecks::checkAdded(const char *what, Texts texts, const Patches &patches)
{
    auto found = after(what, texts, patches);
    if (!found)
        return;
    // Where it stands is up to the sections that there are.
    if (!found->removeOne(newWords))
        found->append(QStringLiteral("(no new one)"));
    compare(what, *found, texts(m_values));
}

void EditChecks::checkRemoved(const char *what, Texts texts, int index, const Patches &patches)
{
    QStringList expected = texts(m_values);
    expected.removeAt(index);
    if (const auto found = after(what, texts, patches))
        compare(what, *found, expected);
}

QString EditChecks::wrong()
{
    const TimelineEdits timeline(m_source, m_values);
    const FixEdits fixes(m_source, m_values);
    if (const int last = int(m_values.timeline.size()) - 1; last >= 0) {
        checkSet("event", eventsOf, last, timeline.set(last, TimelineEdits::Part::Text, newWords));
        // Without any other one, lines that begin with a time are the timeline.
        if (last > 0)
            checkRemoved("event taken out", eventsOf, last, timeline.remove({last}));
    }
    if (const int last = int(m_values.actions.size()) - 1; last >= 0) {
        checkSet("action", actionsOf, last, fixes.setActionTitle(last, newWords));
        const std::pair<const char *, Texts> fields[] = {
            {"owner", ownersOf}, {"due", duesOf}, {"ticket", ticketsOf}, {"done when", doneWhenOf}};
        for (const auto &[key, texts] : fields)
            checkSet(key, texts, last, fixes.setActionField(last, QLatin1String(key), newWords));
        checkRemoved("action taken out", actionsOf, last, fixes.removeAction(last));
    }
    if (const int last = int(m_values.quickfixes.size()) - 1; last >= 0) {
        checkSet("quickfix", quickfixesOf, last, fixes.setQuickfix(last, newWords));
        // Without items the other words of a section are the quickfix.
        if (last > 0 && !isOnlyItem(m_values.quickfixes))
            checkRemoved("quickfix taken out", quickfixesOf, last, fixes.removeQuickfix(last));
    }
    if (const int last = int(m_values.factors.size()) - 1; last >= 0)
        checkSet("factor", factorsOf, last, fixes.setFactor(last, newWords));
    EventInput event;
    event.time = QStringLiteral("10:00");
    event.text = newWords;
    checkAdded("new event", eventsOf, timeline.add(int(m_values.timeline.size()), {event}));
    checkAdded("new action", actionsOf, fixes.addAction(newWords));
    // Words of a section without items may be what leads to them from then on.
    if (m_values.quickfixes.isEmpty() || m_values.quickfixes.constLast().list >= 0 ||
        m_values.quickfixes.constLast().level > 0)
        checkAdded("new quickfix", quickfixesOf, fixes.addQuickfix(newWords));
    checkAdded("new factor", factorsOf, fixes.addFactor(newWords));
    return m_wrong;
}

} // namespace

QString wrongOfEdits(const SourceText &source, const PostMortem &values)
{
    return EditChecks(source, values).wrong();
}

} // namespace recount
