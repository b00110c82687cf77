#pragma once

#include "context/view/editfield.h"

#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace recount
{

/// A row that was deleted, to be told about.
struct RemovedRow {
    QString list; ///< its path
    QString title;
    std::shared_ptr<const Pack> before; ///< the company that still had it
    std::optional<CompanyEdit> back;    ///< brings it back; none: it is the last thing in the bin
};

/// Whom rows tell what happened to them.
struct RowsOwner {
    std::function<void(const RemovedRow &removed)> removed;
    /// Rows came, went or moved: the order of Tab and what is in sight may need a look.
    std::function<void()> rearranged;
};

/// What a row is, for finding it again.
struct RowState {
    QString key;   ///< how paths name it: its number, or its id
    QString words; ///< what tells it from the others when it moves
    QString title;
};

/// Where the fields of a row are to go.
struct RowPlace {
    QWidget *row;
    QBoxLayout *box;
    QString path; ///< of the row, as in packs/packtexts.h
    QString key;
    QString name; ///< "Step 3"
    bool isFirst;
};

/// What a RowsField edits: a list of a company, row by row.
struct RowsOf {
    enum class Look {
        Line, ///< a row is one line
        Card, ///< a row is a card with its name
    };

    QString path; ///< of the list
    Look look = Look::Card;
    QString add;     ///< the words on the button, "Add step"
    QString addName; ///< the same for screen readers, where the words alone don't say to what
    QString addToolTip;
    std::function<QString(int number)> rowName;
    std::function<QList<RowState>(const Pack &pack)> read;
    std::function<QList<EditField *>(const RowPlace &place)> fill;
    std::function<CompanyEdit()> added;
    /// None where the order is not the user's to choose.
    std::function<CompanyEdit(qsizetype from, qsizetype to)> moved;
    std::function<CompanyEdit(const QString &key)> removed;
    /// How a deleted row comes back; none where rows go into the bin.
    std::function<CompanyEdit(const Pack &before, qsizetype row)> broughtBack;
};

/// The rows of a list, each with its fields and buttons to move and to delete it, and a button to
/// add one. Alt+Up and Alt+Down move the row that has the focus; the focus goes with its row, also
/// when undo moves it.
class RowsField : public EditField
{
    Q_OBJECT

public:
    RowsField(CompanyEditor &editor, RowsOf rows, RowsOwner owner, QWidget *parent = nullptr);

    void refresh(Pack &pack) override;
    int count() const { return int(m_lines.size()); }
    QPushButton *addButton() const { return m_add; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString key;
        QWidget *row = nullptr;
        QList<EditField *> fields;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
    };
    /// Which part of which row has the focus, and where in its text.
    struct Spot {
        qsizetype line = -1;
        int field = -1; ///< -1 on one of the buttons
        int inside = 0; ///< counts what can take the focus there
        int cursor = 0;
        int anchor = 0;
    };

    Line makeLine(const QString &key, int number);
    QWidget *makeButtons(Line &line, const QString &name, bool hasCaption);
    void dropLine(Line &line);
    void watch(QWidget &row);
    Spot spot() const;
    void goTo(const Spot &spot);
    qsizetype follow(qsizetype line, const QList<RowState> &rows) const;
    void enableMoves(bool usable);
    qsizetype lineOf(const QWidget *widget) const;
    void addRow();
    void moveRow(qsizetype from, qsizetype to);
    void removeRow(const QString &key);

    RowsOf m_rows;
    RowsOwner m_owner;
    QList<Line> m_lines;
    QList<RowState> m_states;
    QVBoxLayout *m_box;
    QPushButton *m_add;
};

} // namespace recount
