#pragma once

#include "postmortem/postmortemedits.h"

namespace recount
{

/// Edits of quickfixes, actions, factors and decisions as patches. Each is named by its index.
class FixEdits
{
public:
    FixEdits(const SourceText &source, const PostMortem &document);

    /// A new item at the end of its section with the next free id, which is made when it is
    /// missing.
    QList<TextPatch> addQuickfix(const QString &what) const;
    QList<TextPatch> addAction(const QString &title, const QStringList &tags = {},
                               const QString &addresses = {}) const;
    QList<TextPatch> addFactor(const QString &text) const;
    /// `at` is left out when it is empty.
    QList<TextPatch> addDecision(const QString &chosen, const QString &at = {}) const;

    /// Of several lines only where it is no item and has no heading.
    QList<TextPatch> setQuickfix(int index, const QString &what) const;
    /// `key` as `Quickfix::fields` has it.
    QList<TextPatch> setQuickfixField(int index, const QString &key, const QString &value) const;
    QList<TextPatch> setActionTitle(int index, const QString &title) const;
    /// "owner", "due", "done when", "type", "priority", "ticket", "addresses", "done", "status".
    QList<TextPatch> setActionField(int index, const QString &key, const QString &value) const;
    QList<TextPatch> setActionTags(int index, const QStringList &tags) const;
    /// With the checkbox, and the day on which it was delivered.
    QList<TextPatch> setActionDone(int index, bool done, const QDate &today) const;
    QList<TextPatch> setFactor(int index, const QString &text) const;
    QList<TextPatch> setDecision(int index, const QString &chosen) const;
    /// "at", "options" (divided by semicolons), "known then", "because".
    QList<TextPatch> setDecisionField(int index, const QString &key, const QString &value) const;

    QList<TextPatch> removeQuickfix(int index) const;
    QList<TextPatch> removeAction(int index) const;
    QList<TextPatch> removeFactor(int index) const;
    QList<TextPatch> removeDecision(int index) const;

    /// "AI-3" when AI-1 and AI-2 are there; ids are never used again within the document.
    QString nextId(const QString &prefix) const;

private:
    friend class AttachmentEdits;

    /// In this list, else in the last one of the section.
    QList<TextPatch> addItem(SectionKind kind, const QString &words, int list = -1,
                             std::optional<bool> box = {}) const;
    QList<TextPatch> setField(int list, int item, const QStringList &keys,
                              const QString &value) const;
    QList<TextPatch> replaceActionField(const ActionItem &action, const QString &key,
                                        const Passage &known, const QString &written) const;
    /// Not done without a day.
    QList<TextPatch> setRowDone(const ActionItem &action, const QString &day) const;
    QList<TextPatch> removeItem(int list, int item) const;
    /// "actor" where a table of actions has that column instead.
    QString columnOfWho(const ActionItem &action, const QString &meaning) const;
    /// The column is made when the table has none.
    QList<TextPatch> setCell(int table, int row, const QString &meaning,
                             const QString &value) const;

    const SourceText &m_source;
    const PostMortem &m_document;
};

} // namespace recount
