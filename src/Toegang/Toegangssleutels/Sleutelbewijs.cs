using Microsoft.AspNetCore.Identity;
using Regiotafel.Toegang.Accounts;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>A passkey that signed its challenge, and whose it is.</summary>
internal sealed record Sleutelbewijs(Gebruiker Gebruiker, UserPasskeyInfo Sleutel);
