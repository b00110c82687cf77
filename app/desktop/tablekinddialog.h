#pragma once

#include "context/tablefile.h"

#include <QDialog>

class QRadioButton;

namespace recount
{

/// Asks what a table is that could be a timeline as well as fixes.
class TableKindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TableKindDialog(const QString &fileName, QWidget *parent = nullptr);

    TableKind kind() const;

private:
    QRadioButton *m_timeline;
    QRadioButton *m_fixes;
};

} // namespace recount
