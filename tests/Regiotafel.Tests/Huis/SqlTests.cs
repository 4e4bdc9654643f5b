namespace Regiotafel.Tests.Huis;

public sealed class SqlTests
{
    private static readonly (string Kamer, string Bestand, string Pad)[] Bestanden =
    [
        .. from pad in Broncode.Bestanden(".sql")
        let delen = pad.Split('/')
        where delen is ["src", _, "Opslag", _]
        select (delen[1], delen[3], pad),
    ];

    [Fact]
    public void Elke_schematekst_past_op_beide_motoren()
    {
        Assert.NotEmpty(Bestanden);
        Bevindingen.Geen(Bestanden.SelectMany(b => Sqlregels.Overtredingen(b.Kamer, b.Bestand, Broncode.Lees(b.Pad))));
    }

    [Fact]
    public void Nummers_in_een_kamer_zijn_aaneengesloten_en_uniek()
    {
        foreach (var kamer in Bestanden.GroupBy(b => b.Kamer))
        {
            var nummers = kamer.Where(b => b.Bestand.Count(teken => teken == '.') == 1).Select(b => b.Bestand[..3]);
            Assert.Equal(Enumerable.Range(1, nummers.Count()).Select(n => $"{n:000}"), nummers.Order());
        }
    }

    [Theory]
    [InlineData("001_a.sql", "create table portfolio_a (id uuid primary key)", "without not null")]
    [InlineData("001_a.sql", "create table portfolio_a (a text, b text not null, primary key (a, b))", "portfolio_a.a")]
    [InlineData("001_a.sql", "create table a (id uuid not null primary key)", "prefix of Portfolio")]
    [InlineData("001_a.sql", "create table portfolio_a (b uuid references toegang_b (id))", "toegang_b")]
    [InlineData("001_a.sql", "create table portfolio_a (op timestamptz default now())", "the time")]
    [InlineData("001_a.sqlite.sql", "update portfolio_a set op = strftime('%s')", "the time")]
    [InlineData("001_a.sql", "create table portfolio_a (codes text[])", "both engines: []")]
    [InlineData("001_a.sql", "create table portfolio_a (code varchar(10))", "portfolio_a.code has no portable type")]
    [InlineData("001_a.sql", "create table portfolio_a (code jsonb)", "portfolio_a.code has no portable type")]
    [InlineData("001_a.sql", "alter table portfolio_a add constraint b check (c > 0)", "add constraint")]
    [InlineData("1_a.sql", "select 1", "the name")]
    public void Een_fout_in_een_schematekst_valt_op(string bestand, string sql, string melding) =>
        Assert.Contains(
            Sqlregels.Overtredingen("Portfolio", bestand, sql),
            fout => fout.Contains(melding, StringComparison.Ordinal)
        );

    [Fact]
    public void Een_goede_schematekst_geeft_geen_melding()
    {
        const string goed = """
            -- now() in a comment is no clock
            create table portfolio_aanbod (
              id uuid not null primary key, regio text not null, vrij integer not null,
              check (vrij in (0, 1)), foreign key (id, vrij) references portfolio_eenheid (id, totaal) on update cascade
            );
            create unique index portfolio_aanbod_regio on portfolio_aanbod (regio) where vrij > 0;
            """;
        Assert.Empty(Sqlregels.Overtredingen("Portfolio", "001_aanbod.sql", goed));
    }
}
