#pragma once

#include "context/makemine.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace recount
{

/// Asks which parts of a company to copy into an own one, and how to call it.
class MakeMineDialog : public QDialog
{
    Q_OBJECT

public:
    /// A company that is the user's own already is only copied.
    MakeMineDialog(const QString &company, const QString &suggestedName, bool isCopy,
                   QWidget *parent = nullptr);

    PackParts parts() const;
    QString name() const;

private:
    void showState();

    struct Part {
        PackPart part;
        QCheckBox *box;
    };
    QList<Part> m_parts;
    QLineEdit *m_name;
    QPushButton *m_make;
};

} // namespace recount
