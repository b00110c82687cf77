#include "postmortem/view/fixrows.h"

#include "postmortem/fixedits.h"
#include "postmortem/view/rowspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;

struct FixRows {
    Q_DECLARE_TR_FUNCTIONS(FixRows)
};

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// A field of an action as it is written.
auto actionField(const QString &key)
{
    return [key](const SourceText &source, const ActionItem &action) {
        const bool isInColumnOfWho =
            key == u"owner" && !action.fields.contains(key) && !action.owner.isEmpty();
        return writtenText(source,
                           action.fields.value(isInColumnOfWho ? QStringLiteral("actor") : key));
    };
}

} // namespace

PostMortemRows factorRows()
{
    PostMortemRows rows;
    rows.add = FixRows::tr("Add Factor");
    rows.count = [](const PostMortem &values) { return int(values.factors.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.factors.at(row).id;
        return id.isEmpty() ? FixRows::tr("Factor %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addFactor(FixRows::tr("New factor"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeFactor(row);
    };
    rows.fields = [](int row) {
        return QList<PostMortemField>{rowSpec<Factor>(
            {}, &PostMortem::factors, row,
            [](const SourceText &source, const Factor &factor) {
                return writtenText(source, factor.text);
            },
            [row](const FixEdits &edits, const QString &text) {
                return edits.setFactor(row, text);
            })};
    };
    return rows;
}

PostMortemRows quickfixRows(const OpenPostMortem &document)
{
    PostMortemRows rows;
    rows.add = FixRows::tr("Add Quickfix");
    rows.count = [](const PostMortem &values) { return int(values.quickfixes.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.quickfixes.at(row).id;
        return id.isEmpty() ? FixRows::tr("Quickfix %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addQuickfix(FixRows::tr("New quickfix"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeQuickfix(row);
    };
    rows.fields = [&document](int row) {
        const auto field = [row](const QString &name, const QString &key, const QString &prompt) {
            PostMortemField spec = rowSpec<Quickfix>(
                name, &PostMortem::quickfixes, row,
                [key](const SourceText &source, const Quickfix &quickfix) {
                    return writtenText(source, quickfix.fields.value(key));
                },
                [row, key](const FixEdits &edits, const QString &text) {
                    return edits.setQuickfixField(row, key, text);
                });
            spec.prompt = prompt;
            return spec;
        };
        QList<PostMortemField> fields = {
            rowSpec<Quickfix>(
                FixRows::tr("What was done"), &PostMortem::quickfixes, row,
                [](const SourceText &source, const Quickfix &quickfix) {
                    return writtenText(source, quickfix.what);
                },
                [row](const FixEdits &edits, const QString &text) {
                    return edits.setQuickfix(row, text);
                }),
            field(FixRows::tr("Applied"), QStringLiteral("applied"), QStringLiteral("09:50")),
            field(FixRows::tr("Verified"), QStringLiteral("verified"),
                  FixRows::tr("How, and at what time")),
            field(FixRows::tr("Remove by"), QStringLiteral("remove by"),
                  QStringLiteral("2026-02-28"))};
        const Quickfix known = document.values().quickfixes.value(row);
        if (known.list < 0 && known.level == 0) // words of a section, maybe of several paragraphs
            fields.first().kind = Kind::Text;
        PostMortemField inPlace =
            field(FixRows::tr("Still in place"), QStringLiteral("in place"), {});
        inPlace.kind = Kind::Check;
        inPlace.read = [row](const SourceText &, const PostMortem &values) {
            return row < values.quickfixes.size() &&
                           values.quickfixes.at(row).isInPlace.value_or(false)
                       ? QStringLiteral("yes")
                       : QStringLiteral("no");
        };
        fields.append(inPlace);
        return fields;
    };
    return rows;
}

PostMortemRows actionRows(OpenPostMortem &document)
{
    PostMortemRows rows;
    rows.add = FixRows::tr("Add Action");
    rows.count = [](const PostMortem &values) { return int(values.actions.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.actions.at(row).id;
        return id.isEmpty() ? FixRows::tr("Action %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return FixEdits(source, values).addAction(FixRows::tr("New action"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeAction(row);
    };
    rows.fields = [&document](int row) {
        const auto field =
            [row](const QString &name, const QString &key,
                  std::function<QString(const SourceText &, const ActionItem &)> read,
                  const QString &prompt = {}, QList<std::pair<QString, QString>> choices = {}) {
                PostMortemField spec =
                    rowSpec<ActionItem>(name, &PostMortem::actions, row, std::move(read),
                                        [row, key](const FixEdits &edits, const QString &text) {
                                            return edits.setActionField(row, key, text);
                                        });
                spec.prompt = prompt;
                spec.kind = choices.isEmpty() ? Kind::Line : Kind::Choice;
                spec.choices = std::move(choices);
                return spec;
            };
        PostMortemField tags = rowSpec<ActionItem>(
            FixRows::tr("Who"), &PostMortem::actions, row,
            [](const SourceText &, const ActionItem &action) {
                return action.tags.join(QStringLiteral(", "));
            },
            [row](const FixEdits &edits, const QString &text) {
                return edits.setActionTags(row, text.isEmpty() ? QStringList()
                                                               : text.split(QStringLiteral(", ")));
            });
        tags.kind = Kind::Choice;
        tags.choices = {{QString(), QStringLiteral("–")},
                        {QStringLiteral("DEVS"), QStringLiteral("DEVS")},
                        {QStringLiteral("DEVOPS"), QStringLiteral("DEVOPS")},
                        {QStringLiteral("PROCESS"), QStringLiteral("PROCESS")}};
        PostMortemField done = rowSpec<ActionItem>(
            FixRows::tr("Done"), &PostMortem::actions, row,
            [](const SourceText &, const ActionItem &action) {
                return action.status == ActionStatus::Done ? QStringLiteral("yes")
                                                           : QStringLiteral("no");
            },
            [&document, row](const FixEdits &edits, const QString &text) {
                return edits.setActionDone(row, text == u"yes", document.today());
            });
        done.kind = Kind::Check;
        return QList<PostMortemField>{
            rowSpec<ActionItem>(
                FixRows::tr("What shall be done"), &PostMortem::actions, row,
                [](const SourceText &source, const ActionItem &action) {
                    return writtenText(source, action.title);
                },
                [row](const FixEdits &edits, const QString &text) {
                    return edits.setActionTitle(row, text);
                }),
            tags,
            field(FixRows::tr("Owner"), QStringLiteral("owner"),
                  actionField(QStringLiteral("owner")), FixRows::tr("One person")),
            field(
                FixRows::tr("Due"), QStringLiteral("due"),
                [](const SourceText &source, const ActionItem &action) {
                    return action.due.isValid()
                               ? dateText(action.due)
                               : actionField(QStringLiteral("due"))(source, action);
                },
                QStringLiteral("2026-01-28")),
            field(FixRows::tr("Type"), QStringLiteral("type"),
                  [](const SourceText &, const ActionItem &action) {
                      return action.fields.value(QStringLiteral("type")).text;
                  },
                  {},
                  {{QString(), QStringLiteral("–")},
                   {QStringLiteral("prevent"), FixRows::tr("prevent")},
                   {QStringLiteral("detect"), FixRows::tr("detect")},
                   {QStringLiteral("mitigate"), FixRows::tr("mitigate")},
                   {QStringLiteral("repair"), FixRows::tr("repair")},
                   {QStringLiteral("investigate"), FixRows::tr("investigate")},
                   {QStringLiteral("process"), FixRows::tr("process")}}),
            field(FixRows::tr("Priority"), QStringLiteral("priority"),
                  [](const SourceText &, const ActionItem &action) {
                      return action.priority < 0 ? QString()
                                                 : QStringLiteral("P%1").arg(action.priority);
                  },
                  {},
                  {{QString(), QStringLiteral("–")},
                   {QStringLiteral("P0"), QStringLiteral("P0")},
                   {QStringLiteral("P1"), QStringLiteral("P1")},
                   {QStringLiteral("P2"), QStringLiteral("P2")},
                   {QStringLiteral("P3"), QStringLiteral("P3")}}),
            field(FixRows::tr("Ticket"), QStringLiteral("ticket"),
                  actionField(QStringLiteral("ticket")), QStringLiteral("OPS-412")),
            field(FixRows::tr("Done when"), QStringLiteral("done when"),
                  actionField(QStringLiteral("done when")),
                  FixRows::tr("What can be checked then")),
            field(FixRows::tr("Addresses"), QStringLiteral("addresses"),
                  actionField(QStringLiteral("addresses")), QStringLiteral("F1, Q1")),
            done};
    };
    return rows;
}

namespace
{

/// A decision of the timeline that is no item of the section yet; nullptr without one.
const TimelineEvent *undescribedDecision(const PostMortem &values)
{
    for (const TimelineEvent &event : values.timeline) {
        const bool isDescribed = std::any_of(
            values.decisions.begin(), values.decisions.end(), [&event](const Decision &decision) {
                return decision.chosen.text == event.text.text ||
                       (decision.when.isKnown() && decision.when.earliest == event.when.earliest);
            });
        if (event.kind == EventKind::Decision && !isDescribed)
            return &event;
    }
    return nullptr;
}

} // namespace

PostMortemRows decisionRows()
{
    PostMortemRows rows;
    rows.add = FixRows::tr("Add Decision");
    rows.count = [](const PostMortem &values) { return int(values.decisions.size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString id = values.decisions.at(row).id;
        return id.isEmpty() ? FixRows::tr("Decision %1").arg(row + 1) : id;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        const FixEdits edits(source, values);
        const TimelineEvent *const event = undescribedDecision(values);
        return event ? edits.addDecision(event->text.text, event->time.text)
                     : edits.addDecision(FixRows::tr("New decision"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return FixEdits(source, values).removeDecision(row);
    };
    rows.fields = [](int row) {
        const auto field = [row](const QString &name, const QString &key, const QString &prompt) {
            PostMortemField spec = rowSpec<Decision>(
                name, &PostMortem::decisions, row,
                [key](const SourceText &source, const Decision &decision) {
                    return writtenText(source, decision.fields.value(key));
                },
                [row, key](const FixEdits &edits, const QString &text) {
                    return edits.setDecisionField(row, key, text);
                });
            spec.prompt = prompt;
            return spec;
        };
        return QList<PostMortemField>{
            rowSpec<Decision>(
                FixRows::tr("What was decided"), &PostMortem::decisions, row,
                [](const SourceText &source, const Decision &decision) {
                    return writtenText(source, decision.chosen);
                },
                [row](const FixEdits &edits, const QString &text) {
                    return edits.setDecision(row, text);
                }),
            field(FixRows::tr("Options considered"), QStringLiteral("options"),
                  FixRows::tr("With semicolons between them")),
            field(FixRows::tr("Known then"), QStringLiteral("known then"),
                  FixRows::tr("Not what you know today")),
            field(FixRows::tr("Because"), QStringLiteral("because"),
                  FixRows::tr("What spoke for it")),
            field(FixRows::tr("At"), QStringLiteral("at"), QStringLiteral("09:41"))};
    };
    return rows;
}

} // namespace recount
