#pragma once

#include "postmortem/view/openpostmortem.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QTableView;

namespace recount
{

class EventsModel;
class FormField;
class PasteZoneBar;
struct PastedLog;
class TextLabel;

/// The timeline: a line in which rows are typed, "0926 alert 5xx above 5 %", and the rows, marked
/// by one key each.
class TimelineField : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineField(OpenPostMortem &document, QWidget *parent = nullptr);

    QLineEdit *entry() const { return m_entry; }
    QTableView *table() const { return m_table; }
    /// What is typed in the line becomes a row.
    void addTyped();
    /// Where a missing moment is told: the rows, to be marked, or the line while there are none.
    QWidget *focusPlace() const;

Q_SIGNALS:
    /// What became of a text of several lines that was pasted into the line.
    void pasted(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPasted(const QString &text);
    void addRows(const PastedLog &log, const QTimeZone &zone);
    void moveRow(int by);
    void fitHeight();
    void followEvidence();
    void sizeColumns();
    QList<int> chosenRows() const;

    OpenPostMortem &m_document;
    EventsModel *m_model;
    QLineEdit *m_entry;
    QTableView *m_table;
    PasteZoneBar *m_zoneBar;
    FormField *m_evidence = nullptr; ///< of the chosen row, where its column has no room
    int m_evidenceRow = -1;
    bool m_isNarrow = false;
    int m_removedAt = -1; ///< the first of the rows that are being removed
    TextLabel *m_hint;
    /// Of pasted times that name none; not valid before the user was asked.
    QTimeZone m_pasteZone;
};

} // namespace recount
