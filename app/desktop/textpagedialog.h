#pragma once

#include <QDialog>

namespace recount
{

/// A page of Markdown to be read.
class TextPageDialog : public QDialog
{
    Q_OBJECT

public:
    TextPageDialog(const QString &title, const QString &markdown, QWidget *parent = nullptr);
};

} // namespace recount
