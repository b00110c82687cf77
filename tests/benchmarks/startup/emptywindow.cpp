// The yardstick for start-up: one empty QMainWindow, which says when it has been painted.

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace
{

class Window : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_said) {
            m_said = true;
            QTimer::singleShot(0, this, [] {
                std::fputs("first complete window painted\n", stderr);
                std::fflush(stderr);
            });
        }
        return QMainWindow::event(event);
    }

private:
    bool m_said = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Window window;
    window.resize(1180, 800);
    window.show();
    return QApplication::exec();
}
