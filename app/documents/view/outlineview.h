#pragma once

#include <QListView>

namespace recount
{

/// Lists the headings of a document; says what it is for while there are none.
class OutlineView : public QListView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace recount
