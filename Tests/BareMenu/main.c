// The least that a full-screen menu is: what the wizard's figures are compared with.
//
// BareMenu TITLE ITEM... is moved through with the arrow keys and ends with q or ESC.
#include <locale.h>
#include <ncurses.h>

enum { TITLE = 1, CHOSEN };

static void draw(char **words, int items, int chosen) {
    attrset(COLOR_PAIR(TITLE) | A_BOLD);
    mvprintw(0, 1, "%s", words[0]);
    attrset(A_NORMAL);
    mvhline(1, 0, ACS_HLINE, COLS);
    for (int item = 0; item < items; item++) {
        attrset(item == chosen ? COLOR_PAIR(CHOSEN) | A_REVERSE : A_NORMAL);
        mvprintw(3 + item, 2, "%d. %-40s", item + 1, words[1 + item]);
    }
    attrset(A_NORMAL);
    mvprintw(LINES - 1, 1, "Up, Down move   q quit");
    refresh();
}

int main(int count, char **words) {
    int items = count - 2, chosen = 0, key = 0;
    if (items < 1) return 64;
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    curs_set(0);
    start_color();
    use_default_colors();
    init_pair(TITLE, COLOR_CYAN, -1);
    init_pair(CHOSEN, COLOR_BLUE, -1);
    while (key != 'q' && key != 27 && key != ERR) {
        draw(words + 1, items, chosen);
        key = getch();
        if (key == KEY_DOWN) chosen = (chosen + 1) % items;
        if (key == KEY_UP) chosen = (chosen + items - 1) % items;
    }
    endwin();
    return 0;
}
