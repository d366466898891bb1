// The desk and the page of a task: comfort only, both work without it.
(() => {
    "use strict";

    const body = document.body;
    const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;
    const keysOn = () => body.dataset.pintasan !== "mati";

    // How many rows are chosen
    for (const form of document.querySelectorAll(".lk-bersama-form")) {
        const count = form.querySelector("[data-terpilih]");
        const tell = () => {
            if (count) {
                count.textContent = count.dataset.pola.replace("%d", form.querySelectorAll("[name=tugas]:checked").length);
            }
        };
        form.addEventListener("change", tell);
        window.addEventListener("pageshow", tell);
    }

    // A tick is kept at once. Until the server has it, it lies in the browser and is sent again, also when the page
    // was closed meanwhile.
    const ticks = [...document.querySelectorAll("[data-centang]")];
    const key = ticks.length > 0 ? `lk-centang:${ticks[0].closest("form").dataset.draf}` : "";
    const waiting = () => JSON.parse(localStorage.getItem(key) ?? "{}");
    const wait = (change) => {
        const left = waiting();
        change(left);
        if (Object.keys(left).length > 0) {
            localStorage.setItem(key, JSON.stringify(left));
        } else {
            localStorage.removeItem(key);
        }
    };
    const say = (name) => {
        const line = document.getElementById("sisa-periksa");
        const place = line?.querySelector("[data-simpan]");
        if (place) {
            place.textContent = line.dataset[name];
            place.classList.toggle("is-gagal", name === "gagal");
        }
    };
    const again = () => {
        const left = waiting();
        for (const field of ticks.filter(({ value }) => value in left)) {
            field.checked = left[field.value];
            field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    };
    for (const field of ticks) {
        field.addEventListener("change", () => wait((left) => (left[field.value] = field.checked)));
        field.addEventListener("htmx:beforeRequest", () => say("menyimpan"));
        // an answer that refuses says why; asking again would not help
        field.addEventListener("htmx:afterRequest", ({ detail }) => {
            if (detail.xhr.status > 0 && detail.xhr.status < 500) {
                wait((left) => delete left[field.value]);
            } else {
                say("gagal");
                setTimeout(again, 5000);
            }
        });
    }
    if (key) {
        window.addEventListener("online", again);
        window.addEventListener("load", again);
    }

    // The button repeats what follows from the chosen answer, in its colour
    for (const form of document.querySelectorAll("form[data-draf]")) {
        const text = form.querySelector("[data-kirim-teks]");
        const tell = () => {
            const chosen = form.querySelector("[name=jawaban]:checked");
            if (text && chosen) {
                const back = chosen.closest("label").classList.contains("is-return");
                text.textContent = chosen.dataset.kirim;
                text.parentElement.classList.toggle("btn-return", back);
                text.parentElement.classList.toggle("btn-primary", !back);
            }
        };
        form.addEventListener("input", tell);
        tell();
    }

    // Files go up in pieces as soon as they are chosen, and after a broken connection go on where it broke
    const PIECE = 512 * 1024;
    const list = document.querySelector("[data-unggah]");
    const field = list && document.querySelector("input[type=file][name=berkas]");
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
    const pause = (seconds) => new Promise((resume) => {
        setTimeout(resume, seconds * 1000);
        window.addEventListener("online", resume, { once: true });
    });

    class Upload {
        constructor(file) {
            this.file = file;
            this.sent = 0;
            this.stop = new AbortController();
            this.row = list.appendChild(document.createElement("li"));
            this.row.append(document.createElement("b"), document.createElement("progress"), document.createElement("small"));
            const [name, bar, words] = this.row.children;
            name.textContent = file.name;
            bar.max = file.size;
            bar.setAttribute("aria-label", file.name);
            this.bar = bar;
            this.words = words;
            const cancel = this.row.appendChild(document.createElement("button"));
            cancel.type = "button";
            cancel.className = "btn btn-quiet btn-sm";
            cancel.textContent = list.dataset.batal;
            cancel.setAttribute("aria-label", list.dataset.batalUntuk.replace("%s", file.name));
            cancel.addEventListener("click", () => {
                this.stop.abort();
                this.row.remove();
            });
        }

        say(name) {
            this.words.textContent = list.dataset[name].replace("%d", Math.floor(this.sent * 100 / this.file.size));
            this.bar.value = this.sent;
        }

        end(words, refused) {
            this.words.textContent = words;
            this.row.classList.add(refused ? "is-gagal" : "is-selesai");
            this.bar.remove();
            this.row.querySelector("button").remove();
        }

        async ask(method, path, data) {
            const answer = await fetch(list.dataset.unggah + path, {
                method, body: data, signal: this.stop.signal, headers: { [meta("csrf-header")]: meta("csrf-token") },
            });
            if (answer.status >= 500) {
                throw new Error(answer.status);
            }
            // the session has ended: its login page was sent instead
            const known = [200, 409, 422].includes(answer.status) && !answer.redirected;
            return { status: known ? answer.status : 0, ...(known ? await answer.json() : {}) };
        }

        begin() {
            return this.ask("POST", "", new URLSearchParams({
                nama: this.file.name, ukuran: this.file.size, tanda: this.file.lastModified,
            }));
        }

        piece({ id, mulai }) {
            return this.ask("PUT", `/${id}?mulai=${mulai}`, this.file.slice(mulai, mulai + PIECE));
        }

        async run() {
            let wait = 1;
            for (let next = null; !this.stop.signal.aborted;) {
                try {
                    next = next === null ? await this.begin() : await this.piece(next);
                    if (next.selesai || next.status === 0 || next.status === 422) {
                        this.end(next.selesai ? list.dataset.selesai : next.pesan ?? list.dataset.gagal, !next.selesai);
                        return next.selesai === true;
                    }
                    this.sent = next.mulai;
                    this.say("jalan");
                    wait = 1;
                } catch {
                    if (!this.stop.signal.aborted) {
                        this.say("putus");
                        await pause(wait);
                        wait = Math.min(wait * 2, 30);
                        next = null;
                    }
                }
            }
            return false;
        }
    }

    if (field && window.fetch) {
        const queue = [];
        let running = false;
        const work = async () => {
            running = true;
            let kept = false;
            while (queue.length > 0) {
                kept = await queue[0].run() || kept;
                queue.shift();
            }
            running = false;
            if (kept) {
                list.querySelectorAll(".is-selesai").forEach((row) => row.remove());
                window.htmx.ajax("GET", list.dataset.halaman, {
                    source: "#daftar-berkas", target: "#daftar-berkas", select: "#daftar-berkas", swap: "outerHTML",
                });
            }
        };
        field.form.querySelector("[data-unggah-utuh]").hidden = true;
        field.addEventListener("change", () => {
            for (const file of field.files) {
                const upload = new Upload(file);
                if (file.size > Number(field.dataset.maks) * 1024 * 1024) {
                    upload.end(list.dataset.besar, true);
                } else {
                    upload.say("jalan");
                    queue.push(upload);
                }
            }
            field.value = "";
            if (!running && queue.length > 0) {
                work();
            }
        });
        field.form.addEventListener("submit", (event) => {
            if (running) {
                event.preventDefault();
                event.stopImmediatePropagation();
                queue[0].words.textContent = list.dataset.tunggu;
                queue[0].row.scrollIntoView({ block: "nearest" });
            }
        }, true);
    }

    document.addEventListener("keydown", (event) => {
        if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
            return;
        }
        // Arrows move once the list has a row under the cursor; before that they scroll the page
        const letter = { ArrowDown: "j", ArrowUp: "k" }[event.key];
        if (letter && document.querySelector("tr.is-cursor, li.is-cursor") && !event.target.closest("[type=radio]")) {
            event.preventDefault();
            event.target.dispatchEvent(new KeyboardEvent("keydown", { key: letter, bubbles: true }));
            return;
        }
        // The answers of a task: y and t, or their number
        const answers = [...document.querySelectorAll("form[data-draf] [name=jawaban]")];
        const answer = answers.find((field) => field.dataset.tombol === event.key) ?? answers[Number(event.key) - 1];
        if (answer) {
            event.preventDefault();
            answer.checked = true;
            answer.dispatchEvent(new Event("input", { bubbles: true }));
            answer.focus();
        }
    });
})();
