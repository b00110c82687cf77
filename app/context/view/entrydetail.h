#pragma once

#include "context/timeline.h"

#include <QWidget>

class QVBoxLayout;

namespace recount
{

class Navigator;
class ReadingArea;

/// One entry in full: what and why, where the story comes from, what led to it, what followed,
/// and the way to everything that is linked.
class EntryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetail(Navigator &navigator, QWidget *parent = nullptr);

    /// -1 shows how to choose one. What was read stays in place when it is the same entry.
    void showEntry(const Timeline &timeline, int entry);

private:
    QWidget *build(const Timeline &timeline, int index);
    void addHead(QVBoxLayout &column, const Timeline &timeline, int index) const;
    void addEntries(QVBoxLayout &column, const QString &title, const Timeline &timeline,
                    const QList<int> &entries);
    void addFixes(QVBoxLayout &column, const Pack &pack, const QStringList &ids);
    void addQuestions(QVBoxLayout &column, const Pack &pack, const QStringList &ids);
    void addDocuments(QVBoxLayout &column, const Pack &pack, const QStringList &ids);

    Navigator &m_navigator;
    ReadingArea *m_scroll;
    QString m_shown;
};

} // namespace recount
