#pragma once

#include "checks/view/formfield.h"
#include "postmortem/view/openpostmortem.h"
#include "postmortem/view/postmortemfields.h"
#include "postmortem/whysoutline.h"

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace recount
{

class TextLabel;
class WhysEdits;

/// The five whys as an outline: each answer below what it explains, further in.
class WhysField : public QWidget
{
    Q_OBJECT

public:
    /// So many are shown; the others are edited in the text.
    static constexpr int mostRows = 100;

    explicit WhysField(OpenPostMortem &document, QWidget *parent = nullptr);

    void refresh();
    int count() const { return int(m_rows.size()); }
    FormField *field(int row) const { return m_rows.at(row).field; }
    QPushButton *addButton() const { return m_add; }
    /// The last answer, or the button for the first one.
    QWidget *firstPlace() const;

private:
    struct Row {
        QWidget *widget;
        QHBoxLayout *layout;
        TextLabel *level;
        FormField *field;
        QPushButton *ask;
        QToolButton *more;
        QAction *in;
        QAction *out;
    };
    using Edit = QList<TextPatch> (WhysEdits::*)(int) const;

    Row makeRow(int index);
    void edit(int index, Edit make, const QString &undoText);
    void showRow(const Row &row, int index);

    OpenPostMortem &m_document;
    QList<Why> m_whys;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    TextLabel *m_rest;
    int m_focusNew = -1; ///< row that gets the focus once it is there
};

} // namespace recount
